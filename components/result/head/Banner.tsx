import { useTranslations } from "next-intl";
import type { Outcome } from "#rules";
import { dangerId, isDangerNow } from "../../help/Danger.tsx";
import { leadingEnd, endsOf } from "./ends.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";

const tones = {
  "likely-eligible": { paper: "bg-open-tint border-open", word: "text-open" },
  "needs-attorney": { paper: "bg-talk-tint border-talk", word: "text-talk" },
  "likely-ineligible": { paper: "bg-closed-tint border-closed", word: "text-closed" },
} as const satisfies Record<Outcome, { paper: string; word: string }>;

/** The outcome in words, on its tone of paper. */
export function Banner() {
  const { determination, answers } = useResult();
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("result");
  const { outcome } = determination;
  const end = leadingEnd(determination);
  const askOnly = endsOf(determination, answers).some(({ filesNothing }) => filesNothing);

  return (
    <div className={`border-s-4 px-5 py-6 wide:py-8 ${tones[outcome].paper}`}>
      <p className={`font-bold ${tones[outcome].word}`}>
        <span>{t(`outcomes.${outcome}.label`)}</span>
      </p>
      <h1
        id={idOf("screen-heading")}
        tabIndex={-1}
        aria-describedby={isDangerNow(answers) ? idOf(dangerId) : undefined}
        className="mt-2"
      >
        <span>{t(`outcomes.${outcome}.heading`)}</span>
      </h1>
      <p className="mt-4 max-w-read">
        <span>
          {end ? t(`ends.${end}.lead`, { voice }) : t(`outcomes.${outcome}.lead`, { voice })}
        </span>
      </p>
      {outcome === "likely-ineligible" && (
        <p className="mt-4 max-w-read">
          <span>{t(`outcomes.likely-ineligible.${askOnly ? "stillFreeToAsk" : "stillFree"}`)}</span>
        </p>
      )}
    </div>
  );
}
