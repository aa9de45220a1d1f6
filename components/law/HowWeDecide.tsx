import { useLocale, useTranslations } from "next-intl";
import { version } from "#rules";
import { Panel } from "../ui/Panel.tsx";
import { TextLink } from "../ui/TextLink.tsx";
import { Authorities } from "./Authorities.tsx";
import { Changes } from "./Changes.tsx";
import { CheckCases } from "./CheckCases.tsx";
import { Contents } from "./Contents.tsx";
import { Doubts } from "./Doubts.tsx";
import { Precedence } from "./Precedence.tsx";
import { Requirements } from "./Requirements.tsx";
import { Rules } from "./Rules.tsx";
import { useFormats } from "../ui/useFormats.ts";

/** The whole law of the check, open: how it decides, every rule, every text, and what is not certain. */
export function HowWeDecide() {
  const t = useTranslations("law");
  const locale = useLocale();
  const format = useFormats();
  return (
    <div className="law">
      <h1>{t("heading")}</h1>
      <p className="lead">{t("lead")}</p>
      <p className="soft">
        {t("version", { version: version.version, date: format.date(version.date) })}
      </p>
      <Panel tone="talk">
        <h2>{t("notReviewed.heading")}</h2>
        <p>{t("notReviewed.text")}</p>
        <p>
          <a href="#doubts">{t("notReviewed.more")}</a>
        </p>
      </Panel>
      <p>
        <TextLink href={`/${locale}/map`}>{t("allQuestions")}</TextLink>
      </p>
      <Contents />
      <Precedence />
      <Requirements />
      <Rules />
      <Authorities />
      <CheckCases />
      <Doubts />
      <Changes />
    </div>
  );
}
