import { expect, test, vi } from "vitest";
import { keepsAnswers } from "#lib/tab/glance.ts";
import { save } from "#lib/tab/screening.ts";
import { keepIn } from "#lib/tab/tab.ts";
import { refusingStore } from "./store.ts";
import { freshTab } from "./tab.ts";

const tab = freshTab();

test("a glance at the tab sees answers that the check keeps there, and none after they are cleared", () => {
  expect(keepsAnswers()).toBe(false);
  save({ screeningFor: "relative" });
  expect(keepsAnswers()).toBe(true);
  save({});
  expect(keepsAnswers()).toBe(false);
});

test("a tab that keeps something else has no answers", () => {
  keepIn("memo", "somebody else's case");
  expect(keepsAnswers()).toBe(false);
});

test("answers without their key, as after closing the tab, are none", () => {
  save({ screeningFor: "relative" });
  tab.window.name = "";
  expect(keepsAnswers()).toBe(false);
});

test("where the browser refuses storage there are none", () => {
  vi.stubGlobal("sessionStorage", refusingStore);
  expect(keepsAnswers()).toBe(false);
});
