import { connectionHere, isGood } from "./connection.ts";

/**
 * What only a button needs, each a script of its own. An idle device fetches all of it in this order, whatever was
 * answered, so that the requests tell a server nothing about the answers.
 */
export const lateTools = {
  casefile: () => import("#lib/casefile/seal.ts"),
  calendar: () => import("#lib/calendar/file.ts"),
  packet: () => import("#lib/packet/docx.ts"),
};

/** Fetches what the buttons of a part need, also where the answers leave one of the buttons out. */
export const fetchNow = (tools: readonly (keyof typeof lateTools)[]): void => {
  // What failed is told beside its button.
  for (const tool of tools) lateTools[tool]().catch(() => {});
};

const idle = () =>
  new Promise<void>((done) => {
    // Some browsers do not tell when they are idle.
    const soon = globalThis.requestIdleCallback ?? setTimeout;
    soon(() => done());
  });

/** Fetches one after another while the device is idle and its connection good. */
export const fetchWhenIdle = async (tools: readonly (() => Promise<unknown>)[]): Promise<void> => {
  for (const bring of tools) {
    await idle();
    if (!isGood(connectionHere())) return;
    // What failed is asked for again when the part that holds its button opens.
    await bring().catch(() => {});
  }
};

// Begun when this script has come, which is after the result's own.
if (typeof document !== "undefined") void fetchWhenIdle(Object.values(lateTools));
