import { afterEach, beforeEach, vi } from "vitest";

/** What the tab of a test keeps: a new one for each test of the file or group that calls this. */
export const freshTab = (): Map<string, string> => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());
  return kept;
};
