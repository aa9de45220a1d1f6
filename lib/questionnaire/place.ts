import type { StateValue } from "xstate";
import type { Place } from "./context.ts";

/** What can wait for a confirmation. */
export type Confirming = "drop" | "clear" | "remove";

/** The machine's two halves: where its walk stands, and what waits for a confirmation. */
const halvesOf = (value: StateValue) =>
  value as { walk: StateValue; confirming: "nothing" | Confirming };

/** The screen that a state of the machine stands for. */
export const placeOf = (value: StateValue): Place => {
  const { walk } = halvesOf(value);
  if (typeof walk === "string") return walk as Place;
  const [stage, inner] = Object.entries(walk)[0] ?? [];
  return (stage === "result" ? "result" : inner) as Place;
};

/** What waits for a confirmation in a state of the machine; null where nothing does. */
export const confirmingIn = (value: StateValue): Confirming | null => {
  const { confirming } = halvesOf(value);
  return confirming === "nothing" ? null : confirming;
};
