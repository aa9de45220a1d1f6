import { expect } from "vitest";

type Whole = string | Iterable<unknown>;

const holds = (whole: Whole) => {
  const has = typeof whole === "string" ? null : new Set(whole);
  return (part: unknown) => (has ? has.has(part) : (whole as string).includes(part as string));
};

/** The parts, then the beginning of the whole: a page is too long to read in a terminal. */
const told = (parts: unknown[], whole: Whole) =>
  `\n${parts.map((part) => `- ${String(part)}`).join("\n")}\n\nin:\n${[...whole]
    .map(String)
    .join(typeof whole === "string" ? "" : "\n")
    .slice(0, 2000)}`;

expect.extend({
  toContainEach(whole: Whole, parts: Iterable<unknown>) {
    const isHeld = holds(whole);
    const missing = [...parts].filter((part) => !isHeld(part));
    return { pass: missing.length === 0, message: () => `It lacks:${told(missing, whole)}` };
  },
  toContainNone(whole: Whole, parts: Iterable<unknown>) {
    const found = [...parts].filter(holds(whole));
    return { pass: found.length === 0, message: () => `It holds:${told(found, whole)}` };
  },
});

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars -- the parameter is Vitest's own
  interface Matchers<T = any> {
    /** A text or a list that holds each of these parts; a failing test lists those that it lacks. */
    toContainEach: (parts: Iterable<unknown>) => void;
    /** A text or a list that holds none of these parts; a failing test lists those that it holds. */
    toContainNone: (parts: Iterable<unknown>) => void;
  }
}
