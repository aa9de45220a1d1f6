import { useTranslations } from "next-intl";
import { concernOf, isDangerTheFirstStep } from "#rules";
import { useResult } from "../../case/result.ts";
import { dangerId } from "../../help/Danger.tsx";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";
import { Listen } from "../../aloud/Listen.tsx";
import { EnglishHead } from "./EnglishHead.tsx";
import { Ground } from "./Ground.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { TimeLine } from "./TimeLine.tsx";
import { tones } from "./tones.ts";
import { useResultKind } from "./useResultKind.ts";

/** The first screen of a result: the outcome in words, the one reason with its law, the time, and what to do next. */
export function Head() {
  const { determination, answers } = useResult();
  const { kind, points } = useResultKind();
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("result");
  const { outcome, reasons } = determination;
  const concern = concernOf(reasons.find(({ decides }) => decides)?.rule ?? "status-unknown");
  // From inside the US the outcome differs, and the words for the person do not.
  const label =
    kind === "inside"
      ? t(`outcomes.${outcome}.label`)
      : t(`kinds.${kind}.label`, { concern: concern ? t(`concerns.${concern}`) : "" });

  return (
    <div
      data-aloud=""
      className={`border-s-4 px-5 py-4 wide:py-6 ${tones[kind].paper}`}
      data-outcome={outcome}
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
        <span>{t(`kinds.${kind}.heading`, { voice, count: points.length })}</span>
      </h1>
      <Ground />
      <TimeLine kind={kind} />
      <NextSteps kind={kind} points={points.length} />
      <Listen />
      <EnglishHead />
    </div>
  );
}
