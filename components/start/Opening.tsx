import { getTranslations } from "next-intl/server";
import type { Locale } from "#lib/i18n/locales.ts";
import { lengths, minutesFor } from "#lib/questionnaire/length.ts";
import { ButtonLink } from "../ui/ButtonLink.tsx";
import { TextLink } from "../ui/TextLink.tsx";
import { Begin } from "./Begin.tsx";
import { Panel } from "../ui/Panel.tsx";

/** The question this site answers, what it cannot replace, and the way in. */
export async function Opening({ locale }: { locale: Locale }) {
  const t = await getTranslations("start");
  const paper = await getTranslations("paper");
  return (
    <div className="opening">
      <h1>{t("heading")}</h1>
      <p className="lead">{t("lead")}</p>
      <p className="soft">{t("notPrison")}</p>
      <p className="button-row">
        <ButtonLink href={`/${locale}/screening`}>
          <Begin begin={t("begin")} goOn={t("goOn")} />
        </ButtonLink>
        <TextLink href={`/${locale}/open`}>{t("open")}</TextLink>
      </p>
      <Panel tone="talk">
        <h2>{t("notReviewed.heading")}</h2>
        <p>{t("notReviewed.text")}</p>
      </Panel>
      <ul className="soft">
        <li>
          {t("before.length", {
            typical: lengths.median,
            minutes: minutesFor(lengths.median),
            most: lengths.most,
          })}
        </li>
        <li>{t("before.unsure")}</li>
        <li>{t("before.story")}</li>
        <li>{t("before.offline")}</li>
        <li>
          <TextLink href={`/${locale}/paper`}>{paper("link")}</TextLink>
        </li>
      </ul>
    </div>
  );
}
