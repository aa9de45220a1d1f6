import { law, type Change, type Plant } from "./plant.ts";
import { reasonsPlanted } from "./reasons-planted.ts";
import { requestPlanted } from "./request-planted.ts";

const standing = "rules/determination/standing.ts";
const firing = "rules/determination/firing.ts";

const decidingCode: Change[] = [
  {
    of: "a public benefit is tested for urgency",
    file: standing,
    from: '"public-benefit": "any-time"',
    to: '"public-benefit": "urgency-tested"',
    named: "code",
  },
  {
    of: "a summons needs no date",
    file: standing,
    from: '"legal-proceeding": "dated"',
    to: '"legal-proceeding": "any-time"',
    named: "code",
  },
  {
    of: "the worst of several bases counts",
    file: standing,
    from: "[...bestBases].reverse().find(",
    to: "[...bestBases].find(",
    named: "code",
  },
  {
    of: "a reason to see a lawyer goes before what failed",
    file: "rules/determination/determination.ts",
    from: '  ["fails", "likely-ineligible"],\n  ["refers", "needs-attorney"],',
    to: '  ["refers", "needs-attorney"],\n  ["fails", "likely-ineligible"],',
    named: "code",
  },
  {
    of: "a target is open only where every rule leaves it open",
    file: firing,
    from: 'a === "open" || b === "open"',
    to: 'a === "open" && b === "open"',
    named: "code",
  },
  {
    of: "further reasons beside those that a rule allows do no harm",
    file: "rules/conditions/region.ts",
    from: "  for (const option in chosen) if (!room.within.has(option)) return false;\n",
    to: "",
    named: "code",
  },
  {
    of: "a paper that is not there yet settles nothing",
    file: "rules/questions/settling.ts",
    from: '["not-sure", "not-yet", "not-yet-asked"]',
    to: '["not-sure"]',
    named: "code",
  },
];

/** Edits after which somebody is judged otherwise. */
export const changes: readonly Change[] = [...reasonsPlanted, ...requestPlanted, ...decidingCode];

/** Edits after which nobody is. */
export const refactorings: readonly Plant[] = [
  {
    of: "options in another order",
    file: law("immigrant-petition"),
    from: 'immigrantPetition: is("none", "refused") }',
    to: 'immigrantPetition: is("refused", "none") }',
  },
  {
    of: "one condition written as two",
    file: law("support"),
    from: 'given({ financialSupport: is("none", "not-sure") })',
    to: 'givenAny([{ financialSupport: is("none") }, { financialSupport: is("not-sure") }])',
  },
  {
    of: "a condition that stands twice",
    file: law("admissibility"),
    from: '      { securityConcern: has("terrorism") },\n',
    to: '      { securityConcern: has("terrorism") },\n      { securityConcern: has("terrorism") },\n',
  },
  {
    of: "answers in another order",
    file: law("bases/medical"),
    from: '{ medSerious: is("yes"), medAvailableNearby: is("no") }',
    to: '{ medAvailableNearby: is("no"), medSerious: is("yes") }',
  },
  {
    of: "a constant spelled out",
    file: law("bases/illness-and-death"),
    from: "harmIfRefused: seriousHarm",
    to: 'harmIfRefused: is("death-or-permanent-harm", "serious-suffering")',
  },
  {
    of: "the best of several found from the end",
    file: standing,
    from: "[...bestBases].reverse().find(",
    to: "[...bestBases].findLast(",
  },
  {
    of: "the worse of two states found in a list",
    file: firing,
    from: 'a === "failed" || b === "failed" ? "failed" : a === "open" || b === "open" ? "open" : "met"',
    to: '(["failed", "open", "met"] as const).find((one) => a === one || b === one)!',
  },
  {
    of: "a loop over regions written as a test of each",
    file: "rules/conditions/region.ts",
    from: "  for (const [fact, room] of region) if (!inRoom(room, facts[fact])) return false;\n  return true;",
    to: "  return [...region].every(([fact, room]) => inRoom(room, facts[fact]));",
  },
  {
    of: "a failed requirement found in another way",
    file: "rules/determination/determination.ts",
    from: 'reached.includes("failed")',
    to: 'reached.some((state) => state === "failed")',
  },
  {
    of: "an unsure answer told by its kind",
    file: "rules/questions/settling.ts",
    from: '"not-sure" in answer : answer === "not-sure"',
    to: 'Object.keys(answer).includes("not-sure") : answer === "not-sure"',
  },
];
