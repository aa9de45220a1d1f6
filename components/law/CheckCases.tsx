import { useTranslations } from "next-intl";
import { checkCases } from "#lib/law/examples.ts";

/** Every check case: a sentence about a person, and the outcome that must follow. */
export function CheckCases() {
  const t = useTranslations("law.cases");
  const result = useTranslations("result.outcomes");
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{t("heading")}</h2>
      <p>{t("intro")}</p>
      <ol>
        {checkCases.map(({ name, outcome }, at) => (
          <li key={at} id={`case-${at + 1}`}>
            <span lang="en">{name}</span> <b>{result(`${outcome}.label`)}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
