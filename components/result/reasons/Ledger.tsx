import { useTranslations } from "next-intl";
import { AppliedRule } from "./AppliedRule.tsx";
import { groupOf, sides, type Side } from "#lib/result/reasonGroups.ts";
import { useResult } from "../../case/result.ts";
import { useElementIds } from "../../ui/elementIds.ts";

/** The factors that an officer weighs, in two lists. */
export function Ledger() {
  const { determination } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("result.ledger");
  const on = (side: Side) => determination.reasons.filter((reason) => groupOf(reason) === side);

  return (
    <>
      <p className="mt-2 text-ink-soft">
        <span>{t("intro")}</span>
      </p>
      {sides.map((side) => (
        <section key={side} aria-labelledby={idOf(`ledger-${side}`)} className="mt-8">
          <h3 id={idOf(`ledger-${side}`)}>
            <span>{t(side)}</span>
          </h3>
          {on(side).length === 0 ? (
            <p className="mt-3 border-y border-line py-4">
              <span>{t("nothing")}</span>
            </p>
          ) : (
            <ul className="mt-3 list-none border-b border-line p-0">
              {on(side).map((reason) => (
                <li key={reason.rule} className="border-t border-line pt-4 pb-2">
                  <AppliedRule reason={reason} folded />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
