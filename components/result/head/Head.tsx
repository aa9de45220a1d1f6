import { isDangerTheFirstStep } from "#rules";
import { useResult } from "../../case/result.ts";
import { dangerId } from "../../help/Danger.tsx";
import { useElementIds } from "../../ui/elementIds.ts";
import { Listen } from "../../aloud/Listen.tsx";
import { EnglishHead } from "./EnglishHead.tsx";
import { Ground } from "./Ground.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { TimeLine } from "./TimeLine.tsx";
import { tones } from "./tones.ts";
import { useHeadWords } from "./useHeadWords.ts";
import { useResultKind } from "./useResultKind.ts";

/** The first screen of a result: the outcome in words, the one reason with its law, the time, and what to do next. */
export function Head() {
  const { determination, answers } = useResult();
  const { kind, points } = useResultKind();
  const { label, heading } = useHeadWords();
  const idOf = useElementIds();

  return (
    <div
      data-aloud=""
      className={`border-s-4 px-5 py-4 wide:py-6 ${tones[kind].paper}`}
      data-outcome={determination.outcome}
    >
      <p className={`text-sm font-bold ${tones[kind].word}`}>
        <span>{label}</span>
      </p>
      <h1
        id={idOf("screen-heading")}
        tabIndex={-1}
        aria-describedby={isDangerTheFirstStep(answers) ? idOf(dangerId) : undefined}
        className="result-heading mt-1"
      >
        <span>{heading}</span>
      </h1>
      <Ground />
      <TimeLine kind={kind} />
      <NextSteps kind={kind} points={points.length} />
      <div className="aids screen-only mt-2">
        <EnglishHead />
        <Listen />
      </div>
    </div>
  );
}
