"use client";

import { useCallback, useEffect, useState, type ReactNode } from "react";
import type { Phase } from "#lib/embed/phases.ts";
import type { ShownFirm } from "#lib/firms/shown.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";
import { useArriving } from "../ui/useArriving.ts";
import { Begin } from "./begin.ts";
import { useHost } from "./useHost.ts";

const fetchScreening = async (locale: Locale) => {
  const [{ FramedScreening, prefetchResult }, { default: words }] = await Promise.all([
    import("./FramedScreening.tsx"),
    screeningWords[locale](),
  ]);
  prefetchResult(locale);
  return { FramedScreening, words };
};

type EmbedProps = {
  firm: ShownFirm;
  locale: Locale;
  /** What the firm reminds its visitors of before the questions about the past. */
  reminder: string | null;
  /** The duties, which stand before the first question. */
  children: ReactNode;
};

/** The screening in a firm's page: its duties first, then the questions, whose script comes by itself. */
export function Embed({ firm, locale, reminder, children }: EmbedProps) {
  const [phase, setPhase] = useState<Phase>("intro");
  const say = useHost({ firm: firm.id, hosts: firm.hosts, phase, tellsPhase: firm.phases });
  const { arriving } = useArriving(useCallback(() => fetchScreening(locale), [locale]));
  const screening = typeof arriving === "object" ? arriving : null;
  const onBegin = useCallback(() => setPhase("questions"), []);
  const onPlace = useCallback(
    (place: string) => setPhase(place === "result" ? "result" : "questions"),
    [],
  );
  useEffect(() => {
    // What the firm's page asked for stands after the # of the frame's address.
    const theme = location.hash.slice(1);
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  }, []);
  useEffect(() => {
    const onLeft = () => say({ type: "exit" });
    document.addEventListener("parole:left", onLeft);
    return () => document.removeEventListener("parole:left", onLeft);
  }, [say]);
  useEffect(() => {
    // Until then the watch over the scripts keeps the press that begins the questions.
    if (screening) document.dispatchEvent(new Event("parole:ready"));
  }, [screening]);

  return (
    <div data-arriving="">
      {screening && phase !== "intro" ? (
        <screening.FramedScreening
          {...{ firm, locale, reminder, onPlace }}
          words={screening.words}
        />
      ) : (
        <Begin value={onBegin}>{children}</Begin>
      )}
    </div>
  );
}
