import { useSyncExternalStore } from "react";
import type { Arriving } from "./useArriving.ts";

/** After this the person is told and can ask again; what comes later still counts. */
const patience = 20_000;

/** Something that loads as a script of its own, once for the whole page, for every component that waits for it. */
export const lateScript = <T extends object>(bring: () => Promise<T>) => {
  let script: Arriving<T> = "loading";
  const followers = new Set<() => void>();
  const become = (next: Arriving<T>) => {
    if (typeof script === "object" || script === next) return;
    script = next;
    for (const tell of followers) tell();
  };
  const follow = (tell: () => void) => {
    followers.add(tell);
    return () => void followers.delete(tell);
  };
  const scriptHere = () => script;

  /** Fetches it; settles once it is here or is known not to come. */
  const fetchIt = async (): Promise<void> => {
    become("loading");
    const late = setTimeout(() => become("failed"), patience);
    await bring().then(become, () => become("failed"));
    clearTimeout(late);
  };
  return {
    fetchIt,
    /** Fetches it past the cache, which may hold what was damaged. */
    refetch: (): void => {
      document.dispatchEvent(new Event("parole:again"));
      void fetchIt();
    },
    /** What has loaded, or its status at this moment, for code that draws nothing. */
    itNow: scriptHere,
    /** What has loaded, or its status. */
    useIt: (): Arriving<T> => useSyncExternalStore(follow, scriptHere, scriptHere),
    /** Runs what needs it: at once, or as soon as it has loaded. */
    withIt: (act: () => void): void => {
      if (typeof script === "object") return act();
      void fetchIt().then(() => requestAnimationFrame(act));
    },
  };
};
