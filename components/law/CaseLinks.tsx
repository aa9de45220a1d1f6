import { useTranslations } from "next-intl";
import { checkCases } from "#lib/law/examples.ts";

/** The check cases with these numbers, by name. */
export function CaseLinks({ numbers }: { numbers: readonly number[] }) {
  const t = useTranslations("law.rule");
  if (numbers.length === 0) return t("noCase");
  return (
    <ul lang="en">
      {numbers.map((number) => (
        <li key={number}>
          <a href={`#case-${number}`}>{checkCases[number - 1]?.name}</a>
        </li>
      ))}
    </ul>
  );
}
