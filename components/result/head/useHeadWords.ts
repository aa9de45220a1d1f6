import { useTranslations } from "next-intl";
import { outcomeAsHoped } from "#lib/changes/hoped.ts";
import { concernOf } from "#rules";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { useResultKind } from "./useResultKind.ts";

/** The words of a result that stand first: its label, its heading, and what it means. */
export const useHeadWords = () => {
  const { determination, answers } = useResult();
  const { kind, points } = useResultKind();
  const voice = useVoice();
  const t = useTranslations("result");
  const { outcome, reasons } = determination;
  const concern = concernOf(reasons.find(({ decides }) => decides)?.rule ?? "status-unknown");
  const hasJudgment =
    kind === "not-ready" && outcomeAsHoped(answers, determination) !== "likely-eligible";
  return {
    // From inside the US the outcome differs, and the words for the person do not.
    label:
      kind === "inside"
        ? t(`outcomes.${outcome}.label`)
        : t(`kinds.${kind}.label`, { concern: concern ? t(`concerns.${concern}`) : "" }),
    heading: t(`kinds.${kind}.heading`, { voice, count: points.length }),
    lead: hasJudgment ? t("points.leadWithJudgment") : t(`kinds.${kind}.lead`, { voice }),
  };
};
