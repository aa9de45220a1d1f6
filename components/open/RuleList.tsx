import { useTranslations } from "next-intl";
import { ruleIds } from "#rules";

/** Rules in plain sentences; one that is not here any more by its name alone. */
export function RuleList({ heading, rules }: { heading: string; rules: readonly string[] }) {
  const t = useTranslations("casefile.since");
  const words = useTranslations("rules");
  if (rules.length === 0) return null;
  return (
    <>
      <h3 className="mt-6">
        <span>{heading}</span>
      </h3>
      <ul className="mt-2">
        {rules.map((rule) => {
          const id = ruleIds.find((one) => one === rule);
          return (
            <li key={rule}>
              <span>
                {id
                  ? words(id)
                  : t.rich("goneRule", {
                      id: rule,
                      rule: (name) => <bdi dir="ltr">{name}</bdi>,
                    })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
