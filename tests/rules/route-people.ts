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
  ["A supporter is paid.", { financialSupport: "paid-sponsor" }, ["open-support"], ["supporter-declaration"]],
  ["No consulate is in reach.", { canReachConsulate: "no" }, ["consulate-reach"], []],
  [
    "An old interview was refused for ties: whether a consulate is in reach today was not asked.",
    { visaSituation: "refused", visaRefusalGround: "ties-214b" },
    ["consulate-reach"],
    [],
  ],
  ["A consulate is in reach.", { visaRefusalGround: undefined, canReachConsulate: "yes" }, [], ["consulate-reach"]],
  ["A donor was not asked what else proves it.", {}, ["proof-of-reason"], ["child-papers"]],
  ["A carer was asked.", { requestBases: { caregiver: true } }, ["infectious-illness"], ["proof-of-reason"]],
  ["Being turned back is no removal.", { everOrderedRemoved: "turned-back-at-border" }, [], ["ice-referral"]],
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
