import { useTranslations } from "next-intl";
import { factNumbersIn, numberedIn } from "#lib/memo/brief.ts";
import type { Memo } from "#lib/memo/memo.ts";
import { AppliedEntry } from "./AppliedEntry.tsx";

const kinds = ["refers-first", "fails", "refers", "leaves-open", "advises", "meets"] as const;
const sides = ["weighs-for", "weighs-against"] as const;

/** Every rule that applied, by what it found: first those that can decide, then the factors. */
export function Applied({ memo }: { memo: Memo }) {
  const t = useTranslations("memo");
  const { applied, provisions } = memo;
  const numbers = numberedIn(memo);
  const factNumbers = factNumbersIn(memo);
  const entries = (kind: (typeof kinds | typeof sides)[number]) => (
    <ol className="memo-rules">
      {applied
        .filter(({ finding }) => finding === kind)
        .map((one) => (
          <AppliedEntry
            key={one.rule}
            number={numbers.get(one.rule)!}
            applied={one}
            provisions={provisions}
            factNumbers={factNumbers}
          />
        ))}
    </ol>
  );
  const has = (kind: string) => applied.some(({ finding }) => finding === kind);
  return (
    <>
      <section aria-labelledby="memo-applied" className="memo-flow">
        <h2 id="memo-applied">
          <span>{t("applied.heading")}</span>
        </h2>
        <p>
          <span>{t(applied.length > 0 ? "applied.intro" : "applied.none")}</span>
        </p>
        {kinds.filter(has).map((kind) => (
          <div key={kind}>
            <h3>
              <span>{t(`applied.groups.${kind}`)}</span>
            </h3>
            {entries(kind)}
          </div>
        ))}
      </section>
      <section aria-labelledby="memo-ledger" className="memo-flow">
        <h2 id="memo-ledger">
          <span>{t("ledger.heading")}</span>
        </h2>
        <p>
          <span>{t("ledger.intro")}</span>
        </p>
        {sides.map((side) => (
          <div key={side}>
            <h3>
              <span>{t(`ledger.${side}`)}</span>
            </h3>
            {has(side) ? (
              entries(side)
            ) : (
              <p>
                <span>{t("ledger.none")}</span>
              </p>
            )}
          </div>
        ))}
      </section>
    </>
  );
}
