import { useTranslations } from "next-intl";
import { letterOf } from "#lib/paper/codes.ts";
import { boxOf, type CountRow } from "#lib/paper/count.ts";
import { endNumbers } from "#lib/paper/ends.ts";
import { sameMarksAs } from "#lib/paper/same.ts";
import type { PaperOption, PaperStep } from "#lib/paper/sheet.ts";
import { isForAll } from "#lib/paper/ways.ts";
import { Ticks } from "./Ticks.tsx";

type DueProps = {
  option: PaperOption;
  step: PaperStep;
  steps: readonly PaperStep[];
  rows: readonly CountRow[];
};

/** The boxes to tick in the count, each with the earlier ticks that it needs. */
function Boxes({ option: { marks }, steps, rows }: Omit<DueProps, "step">) {
  const t = useTranslations("paper");
  return marks.map(({ mark, beside }) => {
    const box = <b key="box">{boxOf(mark, rows)}</b>;
    if (!isForAll(beside))
      return (
        <span key={mark}>
          {box} {t("with")} <Ticks ways={beside} steps={steps} />
        </span>
      );
    return (
      <span key={mark}>{marks.length > 1 ? t.rich("otherwise", { b: () => box }) : box} </span>
    );
  });
}

/** What follows from a line that is ticked: the boxes to tick in the count, and where to go. */
export function Due({ option, step, steps, rows }: DueProps) {
  const t = useTranslations("paper");
  const { next } = option;
  const same = sameMarksAs(option, step);
  return (
    <span className="paper-due">
      {same ? (
        <span>{t("like", { letter: letterOf(step.question, same) })} </span>
      ) : (
        <Boxes option={option} steps={steps} rows={rows} />
      )}
      {typeof next === "string" ? (
        <a href={`#end-${endNumbers[next]}`}>{t("goToEnd", { end: endNumbers[next] })}</a>
      ) : (
        next !== step.number + 1 && (
          <a href={next > steps.length ? "#count" : `#step-${next}`}>{t("goTo", { step: next })}</a>
        )
      )}
    </span>
  );
}
