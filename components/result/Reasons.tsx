import { useTranslations } from "next-intl";
import type { ResultProps } from "../Result.tsx";
import { AppliedRule } from "./AppliedRule.tsx";
import { groupOf, type ReasonGroup } from "./groups.tsx";

type ReasonsProps = Pick<ResultProps, "determination" | "voice" | "onChange"> & {
  group: ReasonGroup;
};

/** One group of reasons under its heading; nothing where there are none. */
export function Reasons({ determination, group, ...rest }: ReasonsProps) {
  const t = useTranslations("result.groups");
  const reasons = determination.reasons.filter((reason) => groupOf(reason) === group);
  if (reasons.length === 0) return null;

  return (
    <section aria-labelledby={`reasons-${group}`} className="mt-12">
      <h2 id={`reasons-${group}`}><span>{t(`${group}.heading`, { count: reasons.length })}</span></h2>
      <p className="mt-2 text-ink-soft"><span>{t(`${group}.intro`)}</span></p>
      <ul className="mt-4 list-none border-b border-line p-0">
        {reasons.map((reason) => (
          <li key={reason.rule} className="border-t border-line py-6">
            <AppliedRule
              reason={reason}
              settledBy={determination.open.find(({ rule }) => rule === reason.rule)?.settledBy}
              folded={group === "meets" && !reason.decides}
              {...rest}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
