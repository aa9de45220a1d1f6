import { useTranslations } from "next-intl";
import { marks } from "./marks.tsx";

const said = ["height", "why", "memory", "leave", "leaveAdvice"] as const;

/** Why the frame keeps one height and nothing else. */
export function Design() {
  const t = useTranslations("firms.design");
  return (
    <section aria-labelledby="design">
      <h2 id="design">{t("heading")}</h2>
      {said.map((key) => (
        <p key={key}>{t.rich(key, marks)}</p>
      ))}
    </section>
  );
}
