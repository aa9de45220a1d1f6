import { useTranslations } from "next-intl";
import { useResult } from "../../case/result.ts";
import { useElementIds } from "../../ui/elementIds.ts";
import { groupOf, type ReasonGroup } from "#lib/result/reasonGroups.ts";
import { ReasonList } from "./ReasonList.tsx";

/** One group of reasons under its heading; nothing where there are none. */
export function Reasons({ group }: { group: ReasonGroup }) {
  const { determination } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("result.groups");
  const reasons = determination.reasons.filter((reason) => groupOf(reason) === group);
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby={idOf(`reasons-${group}`)} className="mt-12">
      <h2 id={idOf(`reasons-${group}`)}>
        <span>{t(`${group}.heading`, { count: reasons.length })}</span>
      </h2>
      <ReasonList group={group} reasons={reasons} />
    </section>
  );
}
