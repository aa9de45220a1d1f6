"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Arrival } from "#lib/memo/arrival.ts";
import { memoOf } from "#lib/memo/memo.ts";
import type { Replayed } from "#lib/memo/replay.ts";
import { useTodayIfKnown } from "../clock/today.ts";
import { Arrived } from "./arrival/Arrived.tsx";
import { FromFile } from "./arrival/FromFile.tsx";
import { Nothing } from "./arrival/Nothing.tsx";
import { OpenFile } from "./arrival/OpenFile.tsx";
import { MemoSheet } from "./MemoSheet.tsx";
import { Unread } from "./arrival/Unread.tsx";
import { useArrival } from "./arrival/useArrival.ts";

type Opened = Extract<Replayed, { ok: true }>;

const memoFor = (arrival: Arrival, today: string) =>
  arrival.from === "link"
    ? memoOf(arrival)
    : arrival.from === "tab"
      ? memoOf({ ...arrival, made: today })
      : null;

/** The memo of a link, of this tab's answers or of a file; else what was wrong with the link, or how to get one. */
export function Memo() {
  const t = useTranslations("memo");
  const { arrival, goOn, forget } = useArrival();
  const [opened, setOpened] = useState<Opened | null>(null);
  const today = useTodayIfKnown();
  if (arrival === null || today === null)
    return (
      <p role="status">
        <span>{t("reading")}</span>
      </p>
    );

  if (opened) {
    const notice = (
      <FromFile is={opened.is} made={opened.memo.made} onClose={() => setOpened(null)} />
    );
    return <MemoSheet memo={opened.memo} notice={notice} />;
  }
  const memo = memoFor(arrival, today);
  const file = <OpenFile onOpen={setOpened} />;
  if (memo) {
    const notice = arrival.from === "link" && <Arrived arrival={arrival} onForget={forget} />;
    return <MemoSheet memo={memo} notice={notice} file={file} />;
  }
  return arrival.from === "unread" ? (
    <Unread why={arrival.why} onOwn={goOn} />
  ) : (
    <Nothing file={file} />
  );
}
