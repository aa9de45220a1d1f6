import { useTranslations } from "next-intl";
import { citations } from "#rules";
import { endNumbers, ends } from "#lib/paper/ends.ts";
import { Citation } from "../provision/Citation.tsx";

const law = [citations["ina-212-d-5-A"], citations["cfr-212-5-c"]].map(({ citation }) => citation);

/** The three ends: what each means, why a person came there, and what to do next. */
export function Ends() {
  const t = useTranslations("paper.ends");
  const result = useTranslations("result.outcomes");
  const means = useTranslations("law.outcome.means");
  return (
    <section aria-labelledby="ends">
      <h2 id="ends">{t("heading")}</h2>
      {ends.map((end) => (
        <div key={end} id={`end-${endNumbers[end]}`} className={`panel paper-end paper-${end}`}>
          <h3>{t("name", { end: endNumbers[end], heading: result(`${end}.heading`) })}</h3>
          <p>
            {means(end)}{" "}
            {law.map((citation) => (
              <Citation key={citation} citation={citation} className="paper-law" />
            ))}
          </p>
          <p>{t(`why.${end}`)}</p>
          <p>{t(`next.${end}`)}</p>
        </div>
      ))}
    </section>
  );
}
