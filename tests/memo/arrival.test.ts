import { describe, expect, test, vi } from "vitest";
import { version, type Answers } from "#rules";
import { pack } from "#lib/handoff/packed.ts";
import { forgetArrived, holdsPacket, receive } from "#lib/memo/arrival.ts";
import { clear, save } from "#lib/tab/screening.ts";
import { keepIn, textIn } from "#lib/tab/tab.ts";
import { saveTicks } from "#lib/tab/ticks.ts";
import { refusingStore } from "../store.ts";
import { freshTab, left } from "../tab.ts";

const made = "2026-11-20";
const rules = version.version;
const sent: Answers = {
  screeningFor: "client",
  personUsStatus: "none",
  personLocation: "outside-us",
};
const own: Answers = { screeningFor: "myself", personUsStatus: "us-citizen" };
const ticked = { "home-doctor-letter": true } as const;
const letters = pack({ kind: "case", answers: sent, ticked, made, rules });
const link = `#${letters}`;
const arrived = { from: "link", answers: sent, ticked, made, rules };

const tab = freshTab();
const entries = () => Object.fromEntries(["answers", "papers", "arrived"].map((name) => [name, textIn(name)]));

describe("a link to a memo", () => {
  test("gives its answers, its papers, its day and its rules", () => expect(receive(link)).toEqual(arrived));

  test("is read again after the address was cleaned", () => {
    receive(link);
    expect(receive("")).toEqual(arrived);
  });

  test("never writes over the answers or the papers of this tab", () => {
    save(own);
    saveTicks({});
    const before = entries();
    receive(link);
    expect(entries()).toEqual({ ...before, arrived: link });
    forgetArrived();
    expect(entries()).toEqual(before);
    expect(receive("")).toEqual({ from: "tab", answers: own, ticked: {} });
  });

  test("goes when the answers are cleared", () => {
    save(own);
    receive(link);
    clear();
    expect(left(tab)).toEqual([]);
    expect(receive("")).toEqual({ from: "nothing" });
  });

  test("is shown where storage is refused, too", () => {
    vi.stubGlobal("sessionStorage", refusingStore);
    expect(receive(link)).toEqual(arrived);
    expect(receive("")).toEqual({ from: "nothing" });
    expect(forgetArrived).not.toThrow();
  });

  test("that is kept and then changed by somebody is dropped", () => {
    receive(link);
    keepIn("arrived", `${textIn("arrived")}A`);
    expect(receive("")).toEqual({ from: "nothing" });
    expect(left(tab)).toEqual([]);
  });
});

describe("a link that cannot be read says why, and what was there stays", () => {
  test.each([
    ["one letter off", `${link.slice(0, -1)}${link.endsWith("A") ? "B" : "A"}`, "damaged"],
    ["cut short", link.slice(0, -10), "damaged"],
    ["of a later form", link.replace("#PC1", "#PC2"), "newer"],
    ["of something else", "#section-2", "foreign"],
    ["of blanks alone", "#%20".replace("%20", " "), "empty"],
    [
      "with open questions",
      `#${pack({ kind: "ask", voice: "client", open: ["deadline"], made, rules })}`,
      "other-page",
    ],
    ["with a reply", `#${pack({ kind: "reply", answers: { deadline: "none" }, made, rules })}`, "other-page"],
  ])("%s", (_, hash, why) => {
    save(own);
    receive(link);
    const before = entries();
    expect(receive(hash)).toEqual({ from: "unread", why });
    expect(entries()).toEqual(before);
  });
});

describe("without a link", () => {
  test("the tab's own answers and papers are used", () => {
    save(own);
    saveTicks(ticked);
    expect(receive("")).toEqual({ from: "tab", answers: own, ticked });
  });

  test("there may be nothing", () => expect(receive("")).toEqual({ from: "nothing" }));

  test.each(["#main", "#memo-law-ina-212-d-5-A"])("a link to a place of the page is no hand-off: %s", (hash) => {
    save(own);
    expect(receive(hash)).toMatchObject({ from: "tab" });
    expect(holdsPacket(hash)).toBe(false);
  });

  test("a link with letters that no place has is a hand-off", () => {
    expect(holdsPacket(link)).toBe(true);
    expect(holdsPacket("#mainly")).toBe(true);
  });
});
