import { useMachine } from "@xstate/react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { type QuestionId } from "#rules";
import { screeningMachine, type Place } from "#lib/screening/machine.ts";
import { placeOf } from "#lib/screening/place.ts";
import { save, type Kept } from "#lib/screening/storage.ts";
import { droppedBy, previous } from "#lib/screening/walk.ts";
import { Confirm } from "./Confirm.tsx";
import { Notices, type Notice } from "./Notices.tsx";
import { Screen } from "./Screen.tsx";
import { useHistory } from "./useHistory.ts";
import { useLater, type Later } from "./useLater.ts";
import { useScreenFocus } from "./useScreenFocus.ts";
import { useTitle } from "./useTitle.ts";

type Asking = { asks: "drop"; question: QuestionId; answer: unknown } | { asks: "clear" };

const screenOf = (place: Place, later: Later) =>
  place === "result" && typeof later !== "object" ? "later" : place;

/** Walks the machine: one screen at a time, answers kept in this tab, nothing sent. */
export function Walk({ kept, isReady }: { kept: Kept; isReady: boolean }) {
  const t = useTranslations("screening");
  const [{ value, context }, send] = useMachine(screeningMachine, { input: { answers: kept.answers } });
  const [asking, setAsking] = useState<Asking | null>(null);
  const [wrong, setWrong] = useState<Place | null>(null);
  const [notice, setNotice] = useState<Notice | null>(kept.dropped ? { kind: "dropped" } : null);
  const { later, retry } = useLater();
  const place = placeOf(value);
  const { answers, changing, undo } = context;
  const voice = answers.screeningFor ?? "myself";

  const go = useCallback(
    (to: Place) => {
      setAsking(null);
      send({ type: "GO", to });
    },
    [send],
  );
  const backThrough = useHistory(place, go, isReady);
  const screen = asking?.asks ?? screenOf(place, later);
  useScreenFocus(screen, useTitle(place, answers, asking !== null, wrong === place), isReady);
  useEffect(() => {
    if (isReady) save(answers);
  }, [isReady, answers]);

  const answer = (question: QuestionId, given: unknown) => {
    const lost = droppedBy(answers, question, given);
    setWrong(null);
    setAsking(null);
    setNotice(lost.length > 0 ? { kind: "undo", count: lost.length } : null);
    send({ type: "ANSWER", question, answer: given });
  };
  const back = () => {
    const to = changing === place ? "review" : previous(place, answers);
    if (to && !backThrough(to)) send({ type: "BACK" });
  };
  const clear = () => {
    setAsking(null);
    setNotice({ kind: "cleared" });
    send({ type: "RESET" });
  };

  if (asking) {
    const loses = asking.asks === "drop" ? droppedBy(answers, asking.question, asking.answer) : [];
    return (
      <Confirm
        asks={asking.asks}
        loses={loses}
        answers={answers}
        voice={voice}
        onConfirm={asking.asks === "drop" ? () => answer(asking.question, asking.answer) : clear}
        onKeep={() => setAsking(null)}
      />
    );
  }
  return (
    <>
      {previous(place, answers) !== null && (
        <button type="button" className="back link" onClick={back}><span>{t("back")}</span></button>
      )}
      <Notices
        notice={notice}
        canUndo={undo !== null}
        onUndo={() => {
          setNotice(null);
          send({ type: "UNDO" });
        }}
      />
      <Screen
        key={place}
        place={place}
        answers={answers}
        voice={voice}
        later={later}
        onRetry={retry}
        onAnswer={(question, given) =>
          droppedBy(answers, question, given).length > 0
            ? setAsking({ asks: "drop", question, answer: given })
            : answer(question, given)
        }
        onWrong={() => setWrong(place)}
        onChange={(question) => send({ type: "CHANGE", question })}
        onFinish={() => send({ type: "FINISH" })}
        onBack={back}
        onClear={() => setAsking({ asks: "clear" })}
      />
    </>
  );
}
