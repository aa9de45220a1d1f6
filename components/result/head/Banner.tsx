import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import type { Outcome } from "#rules";
import { dangerId, isDangerNow } from "../../help/Danger.tsx";
import { leadingEnd, endsOf } from "./ends.tsx";
import { Hoped } from "./Hoped.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";
import { restingOn } from "./resting.ts";

const tones = {
  "likely-eligible": { paper: "bg-open-tint border-open", word: "text-open" },
  "needs-attorney": { paper: "bg-talk-tint border-talk", word: "text-talk" },
  "likely-ineligible": { paper: "bg-closed-tint border-closed", word: "text-closed" },
} as const satisfies Record<Outcome, { paper: string; word: string }>;

/** The outcome in words, by what it rests on, on its tone of paper. */
export function Banner() {
  const { determination, answers } = useResult();
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("result");
  const { outcome } = determination;
  const points = useMemo(() => pointsToSettle(answers, determination), [answers, determination]);
  const rests = restingOn(determination, points.length);
  const end = leadingEnd(determination);
  const askOnly = endsOf(determination, answers).some(({ filesNothing }) => filesNothing);

  return (
    <div className={`border-s-4 px-5 py-6 wide:py-8 ${tones[outcome].paper}`}>
      <p className={`font-bold ${tones[outcome].word}`}>
        <span>{t(`rests.${rests}.label`)}</span>
      </p>
      <h1
        id={idOf("screen-heading")}
        tabIndex={-1}
        aria-describedby={isDangerNow(answers) ? idOf(dangerId) : undefined}
        className="mt-2"
      >
        <span>{t(`rests.${rests}.heading`, { count: points.length })}</span>
      </h1>
      {rests === "leavesOpen" ? (
        <Hoped points={points} />
      ) : (
        <p className="mt-4 max-w-read">
          <span>
            {end ? t(`ends.${end}.lead`, { voice }) : t(`rests.${rests}.lead`, { voice })}
          </span>
        </p>
      )}
      {outcome === "likely-ineligible" && (
        <p className="mt-4 max-w-read">
          <span>{t(`outcomes.likely-ineligible.${askOnly ? "stillFreeToAsk" : "stillFree"}`)}</span>
        </p>
      )}
    </div>
  );
}
