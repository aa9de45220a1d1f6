import type { RouteStepId } from "#rules";

const sections = {
  "reason-and-proof": "evidence",
  "filing-fee": "fees",
  "parole-fee": "fees",
} as const satisfies Partial<Record<RouteStepId, "evidence" | "fees">>;

const hasSection = (id: RouteStepId): id is keyof typeof sections => Object.hasOwn(sections, id);

/** The part of a result to which a step of the route sends its reader, if to any. */
export const sectionOf = (id: RouteStepId) => (hasSection(id) ? sections[id] : undefined);
