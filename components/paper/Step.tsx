import { takesSeveral } from "#rules";
import { letterOf } from "#lib/paper/codes.ts";
import type { CountRow } from "#lib/paper/count.ts";
import type { PaperStep } from "#lib/paper/sheet.ts";
import { useQuestionWordsIn } from "../question/questionWords.ts";
import { Due } from "./Due.tsx";

type StepProps = { step: PaperStep; steps: readonly PaperStep[]; rows: readonly CountRow[] };

/** One step: its question, and its lines to tick. */
export function Step({ step, steps, rows }: StepProps) {
  const { part, option } = useQuestionWordsIn("myself");
  const { number, question, options } = step;
  const isNeeded = takesSeveral(question);
  return (
    <li id={`step-${number}`} className="paper-step">
      <h3>
        <b>{number}</b> {part(question, "ask")}
      </h3>
      <p className={isNeeded ? "soft" : "soft screen-only"}>{part(question, "hint")}</p>
      <ul>
        {options.map((one) => (
          <li key={one.option}>
            <span className="paper-box" />
            <b>{letterOf(question, one.option)}</b> {option(question, one.option)}{" "}
            <Due option={one} step={step} steps={steps} rows={rows} />
          </li>
        ))}
      </ul>
    </li>
  );
}
