import { useTranslations } from "next-intl";
import { conditionOf } from "#lib/law/conditions.ts";
import type { Rule } from "#rules";
import { usePointWords } from "./words.ts";

/** When a rule applies: the lines that must all be so, and the ways of which one is enough. */
export function Condition({ when }: Pick<Rule, "when">) {
  const t = useTranslations("law.when");
  const say = usePointWords();
  const { always, ways } = conditionOf(when);
  const waysInWords = ways.map((way) =>
    way.map(say).reduce((one, other) => t("and", { one, other })),
  );
  return (
    <ul>
      {always.map((point) => (
        <li key={point.fact}>{say(point)}</li>
      ))}
      {ways.length > 0 && (
        <li>
          {t("oneOf")}
          <ul>
            {waysInWords.map((way, at) => (
              <li key={at}>{way}</li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
}
