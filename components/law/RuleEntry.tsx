import { useTranslations } from "next-intl";
import { casesOf } from "#lib/law/examples.ts";
import { ruleset, type RuleId } from "#rules";
import { AuthorityLinks } from "./AuthorityLinks.tsx";
import { CaseLinks } from "./CaseLinks.tsx";
import { Condition } from "./Condition.tsx";
import { useDoubtWords, useFindingWords } from "./words.ts";

/** One rule as the check holds it: what it says, finds and reads, its law and its check cases. */
export function RuleEntry({ id }: { id: RuleId }) {
  const t = useTranslations("law.rule");
  const sentences = useTranslations("rules");
  const say = useFindingWords();
  const doubtOf = useDoubtWords();
  const { when, finds, cites, practice, doubt } = ruleset[id];
  return (
    <article id={`rule-${id}`}>
      <h4>
        <a href={`#rule-${id}`} lang="en" translate="no">
          {id}
        </a>
      </h4>
      <p>{sentences(id)}</p>
      <dl>
        <dt>{t("finds")}</dt>
        <dd>{say(finds)}</dd>
        <dt>{t("when")}</dt>
        <dd>
          <Condition when={when} />
        </dd>
        <dt>{t("law")}</dt>
        <dd>
          <AuthorityLinks ids={cites} />
          {practice && (
            <p>
              <span>{t("practice")}</span>
            </p>
          )}
        </dd>
        {doubt && <dt>{t("doubt")}</dt>}
        {doubt && <dd>{doubtOf(id)}</dd>}
        <dt>{t("cases")}</dt>
        <dd>
          <CaseLinks numbers={casesOf(id)} />
        </dd>
      </dl>
    </article>
  );
}
