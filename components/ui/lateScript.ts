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
  const statusNow = () => script;

  /** Loads the script; settles once it is here or is known not to come. */
  const load = async (): Promise<void> => {
    become("loading");
    const late = setTimeout(() => become("failed"), patience);
    await bring().then(become, () => become("failed"));
    clearTimeout(late);
  };
  return {
    load,
    /** Loads it past the cache, which may hold a damaged copy. */
    reload: (): void => {
      document.dispatchEvent(new Event("parole:again"));
      void load();
    },
    /** What has loaded, or that it is still loading or has failed, for code that draws nothing. */
    status: statusNow,
    /** The same for a component, which is drawn again when it changes. */
    useStatus: (): Arriving<T> => useSyncExternalStore(follow, statusNow, statusNow),
    /** Runs what needs the script: at once, or as soon as it has loaded. */
    onceLoaded: (act: () => void): void => {
      if (typeof script === "object") return act();
      void load().then(() => requestAnimationFrame(act));
    },
  };
};
