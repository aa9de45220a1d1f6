import type { Answers } from "#rules";
import { lettersIn } from "../handoff/letters.ts";
import { readLink } from "../handoff/link.ts";
import type { Unread } from "../handoff/packed.ts";
import { load, removeLost } from "../tab/screening.ts";
import { loadTicks, type Ticks } from "../tab/ticks.ts";
import { keepIn, textIn } from "../tab/tab.ts";

const name = "arrived";
type Case = { answers: Answers; ticked: Ticks };

/** What a memo can be made of: a link's answers with its day and rules, this tab's own answers, or nothing and the reason. */
export type Arrival =
  | ({ from: "link"; made: string; rules: string } & Case)
  | ({ from: "tab" } & Case)
  | { from: "unread"; why: Unread | "other-page" }
  | { from: "nothing" };

// Links to a place on the page itself, which hold no answers.
const isPlace = (hash: string) => hash === "" || /^(main$|memo-)/.test(lettersIn(hash));

/** Wipes what came in a link. */
export const forgetArrived = (): void => keepIn(name, null);

const arrivalOf = (fragment: string): Arrival => {
  const read = readLink(fragment);
  if (!read.ok) return { from: "unread", why: read.why };
  const { packet } = read;
  if (packet.kind !== "case") return { from: "unread", why: "other-page" };
  const { answers, ticked, made, rules } = packet;
  return { from: "link", answers, ticked: ticked, made, rules };
};

const ofTab = (): Arrival => {
  const { answers, dropped } = load();
  if (dropped) removeLost();
  return Object.keys(answers).length > 0
    ? { from: "tab", answers, ticked: loadTicks() }
    : { from: "nothing" };
};

/**
 * Reads the address first, then what came in a link before, then this tab's own answers. A link is kept as it
 * came, under a key of its own, so that the page can be loaded again once the address is clean; it is checked
 * anew each time, and the tab's own answers are never written over.
 */
export const receive = (hash: string): Arrival => {
  if (!isPlace(hash)) {
    const arrival = arrivalOf(hash);
    if (arrival.from === "link") keepIn(name, hash);
    return arrival;
  }
  const before = textIn(name) ?? "";
  const arrival = before === "" ? null : arrivalOf(before);
  if (arrival?.from === "link") return arrival;
  if (arrival) forgetArrived();
  return ofTab();
};

/** Whether an address still holds something that must not stay in the history. */
export const holdsPacket = (hash: string): boolean => !isPlace(hash);
