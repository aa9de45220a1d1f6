import { useTranslations } from "next-intl";
import { rulesFinding } from "#lib/law/citing.ts";
import { requirements, substitutes, type Target } from "#rules";
import { RuleLinks } from "./RuleLinks.tsx";

const found = [
  ["meets", "met"],
  ["fails", "failed"],
  ["leaves-open", "open"],
] as const;

function Deciding({ target }: { target: Target }) {
  const t = useTranslations("result.states");
  const rows = found.map(([kind, state]) => ({ state, rules: rulesFinding(kind, target) }));
  return (
    <dl>
      {rows
        .filter(({ rules }) => rules.length > 0)
        .map(({ state, rules }) => (
          <div key={state}>
            <dt>{t(state)}</dt>
            <dd>
              <RuleLinks rules={rules} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Halves() {
  const t = useTranslations("law");
  return (
    <>
      <p>{t("requirements.halves")}</p>
      {substitutes.map((half) => (
        <div key={half}>
          <h4>{t(`halves.${half}`)}</h4>
          <Deciding target={half} />
        </div>
      ))}
    </>
  );
}

/** The five requirements, and the rules by which each is met, not met or not known yet. */
export function Requirements() {
  const t = useTranslations("law.requirements");
  const named = useTranslations("result.requirements");
  return (
    <section aria-labelledby="requirements">
      <h2 id="requirements">{t("heading")}</h2>
      <p>{t("intro")}</p>
      {requirements.map((id) => (
        <div key={id}>
          <h3>{named(`${id}.name`)}</h3>
          <p>{named(`${id}.asks`)}</p>
          {id === "qualifying-reason" && (
            <>
              <p>{t("reasons")}</p>
              <p>{t("urgent")}</p>
            </>
          )}
          {id === "not-a-substitute" ? <Halves /> : <Deciding target={id} />}
        </div>
      ))}
    </section>
  );
}
