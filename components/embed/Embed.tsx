"use client";

import { useCallback, useEffect, useState, type ReactNode } from "react";
import type { Phase } from "#lib/embed/phases.ts";
import type { ShownFirm } from "#lib/firms/shown.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";
import type { OnSent } from "../intake/around/intake.ts";
import { useArriving } from "../ui/useArriving.ts";
import { Begin } from "./begin.ts";
import type { Spoken } from "./fetchSpoken.ts";
import { onLanguageAsked } from "./language.ts";
import { useHost } from "./useHost.ts";

const fetchScreening = async (locale: Locale) => {
  const [
    { FramedScreening, SpokenHeader, SpokenReminder, SpokenRulesAge, fetchSpoken, prefetchResult },
    { default: words },
  ] = await Promise.all([import("./FramedScreening.tsx"), screeningWords[locale]()]);
  prefetchResult(locale);
  return { FramedScreening, SpokenHeader, SpokenReminder, SpokenRulesAge, fetchSpoken, words };
};

const isPhase = (place: string): place is Phase => ["result", "send", "sent"].includes(place);

type EmbedProps = {
  firm: ShownFirm;
  locale: Locale;
  /** What the firm reminds its visitors of before the questions about the past. */
  reminder: string | null;
  /** Said where the words of another language do not arrive. */
  lost: string;
  /** Who shows the check, and the ways out of it. */
  header: ReactNode;
  /** What is said above every screen. */
  above: ReactNode;
  /** The duties, which stand before the first question. */
  children: ReactNode;
};

/** The screening in a firm's page: its duties first, then the questions, whose script comes by itself. */
export function Embed({ firm, locale, reminder, lost, header, above, children }: EmbedProps) {
  const [phase, setPhase] = useState<Phase>("intro");
  const [isLost, setLost] = useState(false);
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const { say, page } = useHost({
    firm: firm.id,
    hosts: firm.hosts,
    phase,
    tellsPhase: firm.phases,
  });
  const { arriving } = useArriving(useCallback(() => fetchScreening(locale), [locale]));
  const screening = typeof arriving === "object" ? arriving : null;
  const onBegin = useCallback(() => setPhase("questions"), []);
  const onPlace = useCallback(
    (place: string) => setPhase(isPhase(place) ? place : "questions"),
    [],
  );
  const onSent: OnSent = useCallback(
    (id, sealed) => say({ type: "sent", id, ...(sealed && { sealed }) }),
    [say],
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

  useEffect(() => {
    if (!screening || phase === "intro") return;
    return onLanguageAsked((other) => {
      screening.fetchSpoken(other).then(
        (next) => {
          setSpoken(next);
          setLost(false);
        },
        () => setLost(true),
      );
    });
  }, [screening, phase]);

  if (!screening || phase === "intro")
    return (
      <>
        {header}
        <main>
          {above}
          <div data-arriving="">
            <Begin value={onBegin}>{children}</Begin>
          </div>
        </main>
      </>
    );
  const { FramedScreening, SpokenHeader, SpokenReminder, SpokenRulesAge } = screening;
  const now = spoken ?? { locale, words: screening.words };
  return (
    <>
      {spoken ? <SpokenHeader firm={firm} spoken={spoken} /> : header}
      <main>
        {spoken ? <SpokenRulesAge locale={spoken.locale} /> : above}
        {isLost && (
          <p role="status">
            <span>{lost}</span>
          </p>
        )}
        <div data-arriving="">
          <FramedScreening
            {...{ firm, onPlace, page, onSent }}
            {...now}
            reminder={
              reminder && spoken ? <SpokenReminder firm={firm} spoken={spoken} /> : reminder
            }
          />
        </div>
      </main>
    </>
  );
}
