import { useTranslations } from "next-intl";
import { nextSteps, type NextStepId, type ResultKind } from "#rules";
import { useResult } from "../../case/result.ts";
import type { FirmContact } from "../../case/setting.ts";
import { useVoice } from "../../question/voice.ts";
import { Button } from "../../ui/Button.tsx";
import { useElementIds } from "../../ui/elementIds.ts";
import { goToSection } from "../../ui/goToSection.ts";
import { CallFirm } from "./CallFirm.tsx";
import { stepTargets } from "./stepTargets.ts";
import { useNextSteps } from "./useNextSteps.ts";

type NextStepsProps = { kind: ResultKind; points: number };

/** Three things to do next, with one filled button; each leads to the section that says how. */
export function NextSteps({ kind, points }: NextStepsProps) {
  const { steps, firm } = useNextSteps(kind);
  const idOf = useElementIds();
  const t = useTranslations("result.steps");
  const first = steps.findIndex((step) => step === "call-firm" || nextSteps[step].leadsTo !== null);
  return (
    <section aria-labelledby={idOf("next-steps")} className="mt-4">
      <h2 id={idOf("next-steps")} className="text-base">
        <span>{t("heading")}</span>
      </h2>
      <ol className="mt-2 list-none space-y-2 p-0">
        {steps.map((step, at) => (
          <li key={step} className="max-w-read break-inside-avoid">
            <Step step={step} isFirst={at === first} points={points} firm={firm} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type StepProps = { step: NextStepId; isFirst: boolean; points: number; firm?: FirmContact };

function Step({ step, isFirst, points, firm }: StepProps) {
  const { caseTools } = useResult();
  const voice = useVoice();
  const t = useTranslations("result.steps.each");
  if (step === "call-firm")
    return firm && <CallFirm firm={firm} isFirst={isFirst} onSend={caseTools?.onSend} />;
  const { leadsTo } = nextSteps[step];
  const needsTools = leadsTo === "share" || leadsTo === "others";
  const title = t(`${step}.title`, { voice, count: points });
  const text = <span className="mt-1 block text-sm">{t(`${step}.text`)}</span>;
  if (leadsTo === null || (needsTools && !caseTools))
    return (
      <p>
        <strong>{title}</strong> {text}
      </p>
    );
  const go = () => goToSection(stepTargets[leadsTo]);
  return (
    <>
      {isFirst ? (
        <Button onClick={go} data-read="text">
          <span>{title}</span>
        </Button>
      ) : (
        <button
          type="button"
          onClick={go}
          data-read="text"
          className="text-start font-bold text-link underline"
        >
          <span>{title}</span>
        </button>
      )}
      {text}
    </>
  );
}
