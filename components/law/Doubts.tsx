import { useTranslations } from "next-intl";
import { doubted, unverified } from "#lib/law/citing.ts";
import { casesOf } from "#lib/law/examples.ts";
import { ruleIds } from "#rules";
import { AuthorityLinks } from "./AuthorityLinks.tsx";
import { useDoubtWords } from "./words.ts";
import { RuleLinks } from "./RuleLinks.tsx";

const kinds = ["secondary", "inOurWords", "oneCopy"] as const;

/** Everything that was not verified and every legal doubt that stands, in one list. */
export function Doubts() {
  const t = useTranslations("law.doubts");
  const doubtOf = useDoubtWords();
  return (
    <section aria-labelledby="doubts">
      <h2 id="doubts">{t("heading")}</h2>
      <ul>
        <li>{t("review")}</li>
        {kinds.map((kind) => (
          <li key={kind}>
            {t(kind)} <AuthorityLinks ids={unverified[kind]} />
          </li>
        ))}
        <li>
          {t("noCase")} <RuleLinks rules={ruleIds.filter((id) => casesOf(id).length === 0)} />
        </li>
        <li>{t("proclamation")}</li>
        <li>{t("notAsked")}</li>
        {doubted.map((rules, at) => (
          <li key={at}>
            <span>{rules.slice(0, 1).map(doubtOf)}</span> <RuleLinks rules={rules} />
          </li>
        ))}
      </ul>
    </section>
  );
}
