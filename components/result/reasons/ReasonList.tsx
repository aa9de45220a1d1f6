import { useTranslations } from "next-intl";
import type { Reason } from "#rules";
import { useResult } from "../../case/result.ts";
import { AppliedRule } from "./AppliedRule.tsx";
import type { ReasonGroup } from "#lib/result/reasonGroups.ts";

/** The reasons of one group, after a sentence on what they have in common. */
export function ReasonList({ group, reasons }: { group: ReasonGroup; reasons: readonly Reason[] }) {
  const { open } = useResult().determination;
  const t = useTranslations("result.groups");
  return (
    <>
      <p className="mt-2 text-ink-soft">
        <span>{t(`${group}.intro`)}</span>
      </p>
      <ul className="mt-4 list-none border-b border-line p-0">
        {reasons.map((reason) => (
          <li key={reason.rule} className="border-t border-line py-6">
            <AppliedRule
              reason={reason}
              settledBy={open.find(({ rule }) => rule === reason.rule)?.settledBy}
              folded={group === "meets" && !reason.decides}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
