import { Answers, type RouteStepId } from "#rules";
import { personOf } from "./cases.ts";

export const donor = personOf("A matched kidney donor");

/** People who differ from a donor in one answer, with steps that they get and steps that they do not. */
export const donors: [who: string, change: Answers, there: RouteStepId[], gone: RouteStepId[]][] = [
  [
    "A donor pays for herself.",
    { financialSupport: "self-with-proof" },
    ["own-funds-declaration"],
    ["supporter-declaration"],
  ],
  ["An organization pays.", { financialSupport: "organization" }, ["organization-letter"], ["supporter-proof"]],
  ["Nobody pays yet.", { financialSupport: "none" }, ["open-support"], ["supporter-declaration"]],
  ["There is no date at all.", { deadline: "none" }, [], ["expedite-request"]],
  ["A veteran abroad asks.", { requestBases: { immvi: true } }, ["immvi-mark", "form-i-131"], ["fwvp-conditions"]],
  ["A Filipino veteran’s child asks.", { requestBases: { fwvp: true } }, ["fwvp-conditions"], ["immvi-mark"]],
  ["Nobody is sure of a US status.", { personUsStatus: "not-sure" }, ["us-status"], []],
  [
    "A donor whom a prosecutor wants, too, files for her own reason alone.",
    { requestBases: { "organ-or-tissue-donor": true, "law-enforcement-request": true } },
    ["agency-request", "form-i-131"],
    ["agency-decision"],
  ],
];
