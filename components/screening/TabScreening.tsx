import { useState, useSyncExternalStore } from "react";
import { alone } from "#lib/family/family.ts";
import { loadFamily, type KeptFamily } from "#lib/family/storage.ts";
import { load, type Kept } from "#lib/tab/screening.ts";
import { Walk } from "./Walk.tsx";

type InTab = { kept: Kept; keptFamily: KeptFamily };

const nothing: InTab = {
  kept: { answers: {}, dropped: null },
  keptFamily: { family: alone, shared: {}, dropped: null },
};
const never = () => () => {};
const notYet = () => null;

/** Reads the tab once and keeps the result: reading it again would no longer find what could not be read. */
const readOnce = (): (() => InTab) => {
  let read: InTab | undefined;
  return () => (read ??= { kept: load(), keptFamily: loadFamily() });
};

/** The screening of this tab. The first questions are in the page itself; answers kept in this tab take their place. */
export function TabScreening({ onOpened }: { onOpened: () => void }) {
  const [inTab] = useState(readOnce);
  const read = useSyncExternalStore<InTab | null>(never, inTab, notYet);
  const { kept, keptFamily } = read ?? nothing;
  const isAlone = !keptFamily.dropped && keptFamily.family.others.length === 0;
  const isFresh = isAlone && !kept.dropped && Object.keys(kept.answers).length === 0;
  return (
    // As high as the window: what stands below would jump when kept answers take the place of the first question.
    <div className="flow-root min-h-screen">
      <Walk
        key={isFresh ? "fresh" : "kept"}
        kept={kept}
        keptFamily={keptFamily}
        isReady={read !== null}
        onOpened={onOpened}
      />
    </div>
  );
}
