import { describe, expect, test, vi } from "vitest";
import { load, save } from "#lib/tab/screening.ts";
import { wipe } from "#lib/tab/tab.ts";
import { refusingStore, storeIn } from "../store.ts";
import { freshTab } from "../tab.ts";

const tab = freshTab();
const answers = { screeningFor: "relative", personUsStatus: "none" } as const;

describe("where storage is refused", () => {
  test("nothing is kept, and no name stays behind", () => {
    vi.stubGlobal("sessionStorage", refusingStore);
    save(answers);
    expect(load()).toEqual({ answers: {}, dropped: null });
    expect(tab.window.name).toBe("");
    tab.window.name = "left";
    wipe();
    expect(tab.window.name).toBe("");
  });

  test("because it is full, what was kept before stays whole", () => {
    save({ screeningFor: "client" });
    const { setItem } = refusingStore;
    vi.stubGlobal("sessionStorage", {
      ...storeIn(tab.kept),
      get length() {
        return tab.kept.size;
      },
      setItem,
    });
    save(answers);
    expect(load().answers).toEqual({ screeningFor: "client" });
  });
});
