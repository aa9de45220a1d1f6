import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { forgetAsked, keepAsked, type Asked as Kept } from "#lib/ask/arrival.ts";
import type { Packet } from "#lib/handoff/packet.ts";
import type { Answers } from "#rules";
import { Voice } from "../question/voice.ts";
import { Panel } from "../ui/Panel.tsx";
import { Questions } from "./Questions.tsx";
import { Reply } from "./Reply.tsx";
import { useFormats } from "../ui/useFormats.ts";

type AskedProps = { ask: Extract<Packet, { kind: "ask" }>; kept: Kept };

/** The questions of a link, and the code that answers make. Answers stay in this tab; nothing is sent. */
export function RequestForm({ ask: { open, voice, made }, kept }: AskedProps) {
  const t = useTranslations("ask.page");
  const format = useFormats();
  const [answers, setAnswers] = useState<Answers>(kept.answers);
  const [isDone, setDone] = useState(false);
  const [cleared, setCleared] = useState(0);
  const screen = `${isDone} ${cleared}`;
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    document.getElementById("ask-heading")?.focus({ preventScroll: true });
  }, [screen]);
  const clear = () => {
    forgetAsked();
    setAnswers({});
    setDone(false);
    setCleared(cleared + 1);
  };

  if (isDone) {
    return (
      <Voice value={voice}>
        <Reply answers={answers} onChange={() => setDone(false)} onClear={clear} />
      </Voice>
    );
  }
  return (
    <Voice value={voice}>
      <div className="column">
        <h1 id="ask-heading" tabIndex={-1}>
          <span>{t("heading", { count: open.length })}</span>
        </h1>
        <div role="status">
          {cleared > 0 && (
            <Panel tone="note">
              <p>
                <span>{t("cleared")}</span>
              </p>
            </Panel>
          )}
          {kept.dropped && cleared === 0 && (
            <Panel tone="talk">
              <p>
                <span>{t("dropped")}</span>
              </p>
            </Panel>
          )}
        </div>
        <p>
          <span>{t("lead", { voice })}</span>
        </p>
        <p>
          <span>{t("nothing")}</span>
        </p>
        <p className="soft">
          <span>{t("who", { date: format.date(made) })}</span>
        </p>
      </div>
      <Questions
        key={cleared}
        open={open}
        given={answers}
        onKeep={(given) => keepAsked(kept.letters, given)}
        onClear={clear}
        onReply={(given) => {
          setAnswers(given);
          setDone(true);
        }}
      />
    </Voice>
  );
}
