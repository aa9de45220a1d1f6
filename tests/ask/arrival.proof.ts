import { describe, expect, test, vi } from "vitest";
import { version, type Answers } from "#rules";
import { forgetAsked, keepAsked, receiveAsked } from "#lib/ask/arrival.ts";
import { replying } from "#lib/ask/open.ts";
import { pack } from "#lib/handoff/packed.ts";
import { clear } from "#lib/tab/screening.ts";
import { keepIn } from "#lib/tab/tab.ts";
import { refusingStore } from "../store.ts";
import { freshTab, left } from "../tab.ts";

const made = "2026-11-22";
const open = ["medSerious", "medAvailableNearby"] as const;
const letters = pack({
  kind: "ask",
  voice: "client",
  open: [...open],
  made,
  rules: version.version,
});
const other = pack({
  kind: "ask",
  voice: "client",
  open: ["deadline", "medSerious"],
  made,
  rules: version.version,
});
const answers: Answers = { medSerious: "yes" };
const tab = freshTab();

describe("somebody who was asked", () => {
  test("finds their answers again when the page is loaded again", () => {
    keepAsked(letters, answers);
    expect(receiveAsked(`#${letters}`)).toMatchObject({
      answers,
      dropped: null,
      read: { ok: true },
    });
  });

  test.each(["", "#main"])("finds the questions again after a jump within the page, to “%s”", (hash) => {
    keepAsked(letters, answers);
    expect(receiveAsked(hash)).toMatchObject({ letters, answers });
  });

  test("sees no answer to the questions of another link", () => {
    keepAsked(letters, answers);
    expect(receiveAsked(`#${other}`).answers).toEqual({});
  });

  test("sees no answer to a question that the link does not ask", () => {
    keepAsked(letters, { ...answers, deadline: "none" });
    expect(receiveAsked(`#${letters}`).answers).toEqual(answers);
  });

  test.each([
    ["here", forgetAsked],
    ["in a check", clear],
  ] as const)("leaves nothing behind after clearing %s", (_, wipe) => {
    keepAsked(letters, answers);
    wipe();
    expect(left(tab)).toEqual([]);
    expect(receiveAsked(`#${letters}`)).toMatchObject({ answers: {}, dropped: null });
  });

  test.each([
    ["is no JSON", "{"],
    [
      "has an answer that does not exist",
      JSON.stringify({ version: version.version, letters, answers: { medSerious: "perhaps" } }),
    ],
    ["is of another form", JSON.stringify({ version: 2, letters, answers })],
    ["is far too long", JSON.stringify({ version: version.version, letters: "P".repeat(40_001), answers })],
  ])("is told that what was kept was dropped when it %s", (_, text) => {
    keepIn("asked", text);
    expect(receiveAsked(`#${letters}`)).toMatchObject({
      answers: {},
      dropped: "unusable",
      read: { ok: true },
    });
    forgetAsked();
    expect(left(tab)).toEqual([]);
  });

  test("can answer where a browser keeps nothing", () => {
    vi.stubGlobal("sessionStorage", refusingStore);
    expect(() => keepAsked(letters, answers)).not.toThrow();
    expect(receiveAsked(`#${letters}`)).toMatchObject({
      answers: {},
      dropped: null,
      read: { ok: true },
    });
    expect(forgetAsked).not.toThrow();
  });
});

test("whoever opens a link with answers given back sees those, also once the address is clean", () => {
  const reply = pack(replying(answers, made));
  expect(receiveAsked(`#${reply}`)).toMatchObject({
    letters: reply,
    read: { packet: { kind: "reply", answers } },
  });
  keepAsked(reply, {});
  expect(receiveAsked("")).toMatchObject({
    letters: reply,
    read: { packet: { kind: "reply", answers } },
  });
});
