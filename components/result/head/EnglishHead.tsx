import { useTranslations } from "next-intl";
import { isolated } from "#lib/i18n/isolated.ts";
import { isDangerTheFirstStep } from "#rules";
import { useResult } from "../../case/result.ts";
import { ShowEnglish } from "../../english/ShowEnglish.tsx";
import { Danger } from "../../help/Danger.tsx";
import { useVoice } from "../../question/voice.ts";
import { TimeLine } from "./TimeLine.tsx";
import { useGround } from "./useGround.ts";
import { useHeadWords } from "./useHeadWords.ts";
import { useNextSteps } from "./useNextSteps.ts";
import { useResultKind } from "./useResultKind.ts";

function InWords() {
  const { answers, determination } = useResult();
  const { kind } = useResultKind();
  const { label, heading, lead } = useHeadWords();
  const { sentence, first } = useGround();
  const rules = useTranslations("rules");
  const others = determination.reasons.filter((reason) => reason.decides && reason !== first);
  return (
    <>
      {isDangerTheFirstStep(answers) && <Danger answers={answers} first />}
      <p>{label}</p>
      <p>
        <strong>{heading}</strong>
      </p>
      <p>{sentence}</p>
      {first && others.map(({ rule }) => <p key={rule}>{rules(rule)}</p>)}
      <TimeLine kind={kind} />
      <Steps />
      <p>{lead}</p>
    </>
  );
}

function Steps() {
  const { kind, points } = useResultKind();
  const { steps, firm } = useNextSteps(kind);
  const voice = useVoice();
  const t = useTranslations("result.steps");
  return (
    <>
      <p>
        <strong>{t("heading")}</strong>
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            {step === "call-firm" ? (
              <strong>{firm && t("each.call-firm.title", { firm: isolated(firm.name) })}</strong>
            ) : (
              <>
                <strong>{t(`each.${step}.title`, { voice, count: points.length })}</strong>{" "}
                <span className="block">{t(`each.${step}.text`)}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the result says first, every reason that decides it and what to do next, in English, one press away. */
export function EnglishHead() {
  return (
    <ShowEnglish about="screen-heading">
      <InWords />
    </ShowEnglish>
  );
}
