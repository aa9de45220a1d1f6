"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { alone } from "#lib/family/family.ts";
import type { Phase } from "#lib/embed/protocol.ts";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { keepNothing } from "#lib/tab/tab.ts";
import { elementId } from "../ui/elementIds.ts";
import { focusOn } from "../ui/reach.ts";
import { Setting } from "../case/setting.ts";
import { usePrefetchedResult } from "../screening/useResultChunk.ts";
import { Walk } from "../screening/Walk.tsx";
import { RulesAge } from "../site/RulesAge.tsx";
import { Duties } from "./Duties.tsx";
import { FirmHeader } from "./FirmHeader.tsx";
import { useHost } from "./useHost.ts";

keepNothing();

const nothing = () => {};
const kept = { answers: {}, dropped: null };
const keptFamily = { family: alone, shared: {}, dropped: null };

/** The screening in a firm's page: its duties first, then the questions; nothing kept, nothing told. */
export function Embed({ firm }: { firm: ShownFirm }) {
  const t = useTranslations("embed");
  const [phase, setPhase] = useState<Phase>("intro");
  const hasBegun = phase !== "intro";
  const say = useHost({ firm: firm.id, hosts: firm.hosts, phase, tellsPhase: firm.phases });
  const setting = useMemo<Setting>(
    () => ({
      isFramed: true,
      firm,
      beforePast:
        firm.clients === "both" ? (
          <p>
            <span>{t("clients.reminder", { firm: firm.name })}</span>
          </p>
        ) : null,
      onPlace: (place) => setPhase(place === "result" ? "result" : "questions"),
    }),
    [firm, t],
  );
  usePrefetchedResult();
  useEffect(() => {
    // What the firm's page asked for stands after the # of the frame's address.
    const theme = location.hash.slice(1);
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  }, []);
  useEffect(() => {
    if (!hasBegun) return;
    scrollTo(0, 0);
    focusOn(document.getElementById(elementId("screen-heading")));
  }, [hasBegun]);

  return (
    <>
      <FirmHeader firm={firm} onExit={() => say({ type: "exit" })} />
      <main>
        <RulesAge />
        {hasBegun ? (
          <Setting value={setting}>
            <Walk kept={kept} keptFamily={keptFamily} isReady onOpened={nothing} />
          </Setting>
        ) : (
          <Duties firm={firm} onBegin={() => setPhase("questions")} />
        )}
      </main>
    </>
  );
}
