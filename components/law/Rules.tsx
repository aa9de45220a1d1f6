import { useTranslations } from "next-intl";
import { topics, type RuleId } from "#rules";
import { Filter } from "./Filter.tsx";
import { RuleEntry } from "./RuleEntry.tsx";

type Topic = keyof typeof topics;

/** Every rule, by topic in the order of the authorities. */
export function Rules() {
  const t = useTranslations("law");
  const words = {
    label: t("filter.label"),
    hint: t("filter.hint"),
    shown: t("filter.shown"),
    clear: t("filter.clear"),
  };
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t("rules.heading")}</h2>
      <p>{t("rules.intro")}</p>
      <p>{t("rules.stable")}</p>
      <p>{t.rich("rules.data", { link: (words) => <a href="/rules.json">{words}</a> })}</p>
      <Filter words={words}>
        {(Object.keys(topics) as Topic[]).map((topic) => (
          <section key={topic}>
            <h3 id={`topic-${topic}`}>{t(`topics.${topic}`)}</h3>
            {(Object.keys(topics[topic]) as RuleId[]).map((id) => (
              <RuleEntry key={id} id={id} />
            ))}
          </section>
        ))}
      </Filter>
    </section>
  );
}
