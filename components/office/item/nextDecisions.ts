import type { Decision } from "#lib/intake/inbox/shapes.ts";

/** What can be decided after a decision: the first is what mostly follows. Nothing follows once the answers are destroyed. */
export const nextDecisions = (decision: Decision | null): readonly Decision[] =>
  decision === null
    ? ["no-conflict", "conflict", "declined"]
    : decision === "no-conflict"
      ? ["accepted", "declined", "conflict"]
      : decision === "accepted"
        ? ["declined", "conflict"]
        : [];
