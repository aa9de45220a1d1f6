import { useTranslations } from "next-intl";
import { AppliedRule } from "./AppliedRule.tsx";
import { groupOf, type ReasonGroup } from "./groups.tsx";
import { FoldedSection } from "../../ui/FoldedSection.tsx";
import { useResult } from "../../case/result.ts";
import { useElementIds } from "../../ui/elementIds.ts";

/** One group of reasons under its heading; nothing where there are none. */
export function Reasons({ group }: { group: ReasonGroup }) {
  const { determination } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("result.groups");
  const reasons = determination.reasons.filter((reason) => groupOf(reason) === group);
  if (reasons.length === 0) return null;

  const heading = t(`${group}.heading`, { count: reasons.length });
  const list = (
    <>
      <p className="mt-2 text-ink-soft">
        <span>{t(`${group}.intro`)}</span>
      </p>
      <ul className="mt-4 list-none border-b border-line p-0">
        {reasons.map((reason) => (
          <li key={reason.rule} className="border-t border-line py-6">
            <AppliedRule
              reason={reason}
              settledBy={determination.open.find(({ rule }) => rule === reason.rule)?.settledBy}
              folded={group === "meets" && !reason.decides}
            />
          </li>
        ))}
      </ul>
    </>
  );
  // What looks met is good to know; everything else is what the person has to deal with.
  return group === "meets" ? (
    <FoldedSection name={`reasons-${group}`} heading={heading}>
      {list}
    </FoldedSection>
  ) : (
    <section aria-labelledby={idOf(`reasons-${group}`)} className="mt-12">
      <h2 id={idOf(`reasons-${group}`)}>
        <span>{heading}</span>
      </h2>
      {list}
    </section>
  );
}
