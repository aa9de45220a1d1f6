import { Fragment } from "react";
import { Voice, voiceIn } from "../question/voice.ts";
import { summaryId } from "../family/headings.ts";
import { WhoLine } from "../family/WhoLine.tsx";
import { BackButton } from "./asking/BackButton.tsx";
import { ConfirmLoss } from "./ConfirmLoss.tsx";
import { Notices } from "./Notices.tsx";
import { rowId } from "./asking/Review.tsx";
import { Screen } from "./Screen.tsx";
import { useResultChunk, type ResultChunk } from "./useResultChunk.ts";
import { useScreenFocus } from "./useScreenFocus.ts";
import { useWalk, type UseWalkProps } from "./useWalk.ts";
import { useOpening } from "./opening/useOpening.ts";

type WalkProps = Omit<UseWalkProps, "chunk"> & {
  /** Called once the answers that were given before the scripts came are taken over. */
  onOpened: () => void;
};

/** Walks the machine: one screen at a time, answers kept in this tab, nothing sent. */
export function Walk(props: WalkProps) {
  const { chunk, retry } = useResultChunk();
  const walk = useWalk({ ...props, chunk });
  const { place, context, confirming, screen, sending } = walk;
  const { answers } = context;
  const needsChunk = place === "result" || place === "milestone";
  const isWaiting = needsChunk && typeof chunk !== "object";

  const shown = confirming ?? (sending.isOpen ? "sending" : isWaiting ? "later" : "");
  useScreenFocus(
    `${screen} ${shown}`,
    props.isReady,
    context.seeksEveryone
      ? summaryId
      : place === "review" && context.changed
        ? rowId(context.changed)
        : undefined,
  );
  useOpening({ place, isReady: props.isReady, answer: walk.answer, onOpened: props.onOpened });

  return (
    <Voice value={voiceIn(answers)}>
      <Fragment key={sending.times}>{walk.drawSending()}</Fragment>
      {confirming ? (
        <ConfirmLoss confirming={confirming} walk={walk} />
      ) : (
        !sending.isOpen && <Step {...{ walk, chunk, retry }} />
      )}
    </Voice>
  );
}

type StepProps = {
  walk: ReturnType<typeof useWalk>;
  chunk: ResultChunk;
  retry: () => void;
};

/** One screen of the walk, with what stands above it. */
function Step({ walk, chunk, retry }: StepProps) {
  const { place, context, caseTools, screen } = walk;
  return (
    <>
      {walk.isBackOffered && <BackButton onBack={walk.back} />}
      <Notices notice={context.notice} canUndo={context.undo !== null} onUndo={walk.undo} />
      <WhoLine
        family={caseTools.family}
        onSummary={place === "review" ? walk.finishForEveryone : undefined}
      />
      <Screen
        key={screen}
        place={place}
        context={context}
        chunk={chunk}
        caseTools={caseTools}
        onRetry={retry}
        onAnswer={walk.answer}
        onChange={walk.change}
        onFinish={walk.finish}
        onContinue={walk.goOn}
        onBack={walk.back}
        onClear={walk.askToClear}
      />
    </>
  );
}
