"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import { readFragment } from "#lib/handoff/link.ts";
import type { Packet } from "#lib/handoff/packet.ts";
import type { Answers } from "#rules";
import { Panel } from "../ui/Panel.tsx";
import { Questions } from "./Questions.tsx";
import { Reply } from "./Reply.tsx";

type Ask = Extract<Packet, { kind: "ask" }>;

/** The questions behind the # of the address, and the code that answers make. Nothing is kept or sent. */
function Asked({ ask: { open, voice, made } }: { ask: Ask }) {
  const t = useTranslations("ask.page");
  const { intl } = languages[useLocale()];
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [answers, setAnswers] = useState<Answers>({});
  const [isDone, setDone] = useState(false);
  const shown = useRef(isDone);
  useEffect(() => {
    if (shown.current === isDone) return;
    shown.current = isDone;
    scrollTo(0, 0);
    document.getElementById("ask-heading")?.focus({ preventScroll: true });
  }, [isDone]);

  if (isDone) return <Reply answers={answers} voice={voice} today={today} onChange={() => setDone(false)} />;
  return (
    <>
      <div className="column">
        <h1 id="ask-heading" tabIndex={-1}><span>{t("heading", { count: open.length })}</span></h1>
        <p><span>{t("lead", { voice })}</span></p>
        <p><span>{t("nothing")}</span></p>
        <p className="soft"><span>{t("who", { date: longDate(made, intl) })}</span></p>
      </div>
      <Questions
        open={open}
        voice={voice}
        given={answers}
        onReply={(given) => {
          setAnswers(given);
          setDone(true);
        }}
      />
    </>
  );
}

const onHash = (tell: () => void) => {
  addEventListener("hashchange", tell);
  return () => removeEventListener("hashchange", tell);
};

/** What stands behind the # of the address: questions, or why there are none. */
export function Ask() {
  const t = useTranslations("ask.page");
  const hash = useSyncExternalStore(onHash, () => location.hash, () => null);
  const read = useMemo(() => (hash === null ? null : readFragment(hash)), [hash]);
  if (read === null) return <h1><span>{t("reading")}</span></h1>;
  if (read.ok && read.packet.kind === "ask" && read.packet.open.length > 0) {
    return <Asked key={hash} ask={read.packet} />;
  }
  const why = read.ok ? (read.packet.kind === "ask" ? "nobody" : read.packet.kind) : read.why;
  return (
    <div className="column" role="alert">
      <h1><span>{t("unread.heading")}</span></h1>
      <Panel tone="talk"><p><span>{t(`unread.${why}`)}</span></p></Panel>
      <p><span>{t("unread.nothing")}</span></p>
    </div>
  );
}
