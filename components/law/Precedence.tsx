import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { outcomes, precedence } from "#rules";

/** How the outcome follows from the findings, and what each of the three outcomes means. */
export function Precedence() {
  const t = useTranslations("law.outcome");
  const result = useTranslations("result.outcomes");
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">{t("heading")}</h2>
      <p>{t("intro")}</p>
      <ol>
        {precedence.map(([kind, outcome]) => (
          <li key={kind}>
            {t(`steps.${kind}`)} <strong>{result(`${outcome}.label`)}</strong>
          </li>
        ))}
      </ol>
      <p>{t("given")}</p>
      <p>{t("factors")}</p>
      <h3>{t("results")}</h3>
      <dl>
        {outcomes.map((outcome) => (
          <Fragment key={outcome}>
            <dt>{result(`${outcome}.heading`)}</dt>
            <dd>{t(`means.${outcome}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
