import { useTranslations } from "next-intl";
import { boxOf, type CountRow } from "#lib/paper/count.ts";
import { endNumbers } from "#lib/paper/ends.ts";
import { isForAll } from "#lib/paper/groups.ts";
import type { PaperOption, PaperStep } from "#lib/paper/sheet.ts";
import { Ticks } from "./Ticks.tsx";

type DueProps = {
  option: PaperOption;
  step: PaperStep;
  steps: readonly PaperStep[];
  rows: readonly CountRow[];
};

/** What follows from a line that is ticked: the boxes to tick in the count, and where to go. */
export function Due({ option: { marks, next }, step, steps, rows }: DueProps) {
  const t = useTranslations("paper");
  const isSplit = marks.length > 1;
  return (
    <span className="paper-due">
      {marks.map(({ mark, beside }) => {
        const box = <b key="box">{boxOf(mark, rows)}</b>;
        return isForAll(beside) ? (
          <span key={mark}>
            {isSplit ? t.rich("otherwise", { b: () => box }) : box}{" "}
          </span>
        ) : (
          <span key={mark}>
            {box} {t("with")} <Ticks ways={beside} steps={steps} />
          </span>
        );
      })}
      {typeof next === "string" ? (
        <a href={`#end-${endNumbers[next]}`}>{t("goToEnd", { end: endNumbers[next] })}</a>
      ) : (
        next !== step.number + 1 && (
          <a href={next > steps.length ? "#count" : `#step-${next}`}>
            {t("goTo", { step: next })}
          </a>
        )
      )}
    </span>
  );
}
