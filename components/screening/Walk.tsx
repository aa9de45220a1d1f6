import { useTranslations } from "next-intl";
import { droppedBy, previous } from "#lib/questionnaire/walk.ts";
import { Voice, voiceIn } from "../question/voice.ts";
import { WhoLine } from "../family/WhoLine.tsx";
import { ConfirmLoss } from "./ConfirmLoss.tsx";
import { Notices } from "./Notices.tsx";
import { Screen } from "./Screen.tsx";
import { useResultChunk } from "./useResultChunk.ts";
import { useScreenFocus } from "./useScreenFocus.ts";
import { useWalk, type WalkProps } from "./useWalk.ts";

/** Walks the machine: one screen at a time, answers kept in this tab, nothing sent. */
export function Walk(props: WalkProps) {
  const t = useTranslations("screening");
  const walk = useWalk(props);
  const { chunk, retry } = useResultChunk();
  const { place, context, asking, setAsking, caseTools, screen } = walk;
  const { answers, undo } = context;
  const isWaiting = place === "result" && typeof chunk !== "object";

  const shown = asking?.asks ?? (isWaiting ? "later" : "");
  useScreenFocus(`${screen} ${shown}`, props.isReady, walk.seeks);

  if (asking)
    return (
      <Voice value={voiceIn(answers)}>
        <ConfirmLoss asking={asking} walk={walk} />
      </Voice>
    );
  return (
    <Voice value={voiceIn(answers)}>
      {previous(place, answers) !== null && (
        <button type="button" className="back link" onClick={walk.back}>
          <span>{t("back")}</span>
        </button>
      )}
      <Notices notice={walk.notice} canUndo={undo !== null} onUndo={walk.undo} />
      <WhoLine
        family={caseTools.family}
        onSummary={place === "review" ? () => walk.finish("everyone") : undefined}
      />
      <Screen
        key={screen}
        place={place}
        answers={answers}
        chunk={chunk}
        caseTools={caseTools}
        onRetry={retry}
        onAnswer={(question, given) => {
          if (droppedBy(answers, question, given).length === 0) walk.answer(question, given);
          else setAsking({ asks: "drop", question, answer: given });
        }}
        onChange={walk.change}
        onFinish={() => walk.finish()}
        onBack={walk.back}
        onClear={() => setAsking({ asks: "clear" })}
      />
    </Voice>
  );
}
