import type { RuleId } from "#rules";

/** The way to each of these rules, by name. */
export function RuleLinks({ rules }: { rules: readonly RuleId[] }) {
  return (
    <ul className="row" lang="en" translate="no">
      {rules.map((id) => (
        <li key={id}>
          <a href={`#rule-${id}`}>{id}</a>
        </li>
      ))}
    </ul>
  );
}
