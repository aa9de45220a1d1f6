import type { StateValue } from "xstate";
import type { Place } from "./machine.ts";

/** The screen that a state of the machine stands for. */
export const placeOf = (value: StateValue): Place => {
  if (typeof value === "string") return value as Place;
  const [stage, inner] = Object.entries(value)[0] ?? [];
  return (stage === "result" ? "result" : inner) as Place;
};
