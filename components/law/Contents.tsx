import { useTranslations } from "next-intl";
import { topics } from "#rules";

const before = ["outcome", "requirements"] as const;
const after = ["authorities", "cases", "doubts", "changes"] as const;

/** What the page holds, section by section and topic by topic. */
export function Contents() {
  const t = useTranslations("law");
  const line = (id: (typeof before)[number] | (typeof after)[number]) => (
    <li key={id}>
      <a href={`#${id}`}>{t(`${id}.heading`)}</a>
    </li>
  );
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">{t("contents")}</h2>
      <ul>
        {before.map(line)}
        <li>
          <a href="#rules">{t("rules.heading")}</a>
          <ul>
            {(Object.keys(topics) as (keyof typeof topics)[]).map((topic) => (
              <li key={topic}>
                <a href={`#topic-${topic}`}>{t(`topics.${topic}`)}</a>
              </li>
            ))}
          </ul>
        </li>
        {after.map(line)}
      </ul>
    </nav>
  );
}
