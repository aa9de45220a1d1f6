import { describe, expect, test } from "vitest";
import { pathIds, type Answers, type PathId } from "#rules";
import { custodyOnly, insideOnly, pool, visit } from "./paths-people.ts";

const never: [string, (answers: Answers) => boolean, PathId[]][] = [
  ["A US citizen is shown no path.", ({ personUsStatus }) => personUsStatus === "us-citizen", pathIds],
  [
    "Nobody abroad is shown a way for people inside the US.",
    ({ personLocation }) => personLocation === "outside-us",
    [...insideOnly, ...custodyOnly, "military-options"],
  ],
  ["Nobody who is free is told of bond.", ({ personLocation }) => personLocation !== "in-custody", custodyOnly],
  [
    "Nobody inside the US, in custody or at a border is told to ask for a visa there.",
    ({ personLocation }) => ["inside-us", "in-custody", "at-us-port-or-border"].includes(personLocation!),
    [...visit, "visa-in-hand", "boarding-foil", "returning-resident-visa", "refugee-program", "immigrant-visa"],
  ],
  [
    "Nobody but a resident is told of residents' papers.",
    ({ personUsStatus }) => personUsStatus !== "permanent-resident",
    ["boarding-foil", "returning-resident-visa"],
  ],
  [
    "Nobody who plans to seek protection, or to stay, is shown a visit.",
    ({ afterParolePlan }) => ["seek-protection", "hopes-to-stay-no-path"].includes(afterParolePlan!),
    visit,
  ],
  ["Nobody whose stay has no end is shown a visit.", ({ plannedStay }) => plannedStay === "no-end-date", visit],
  [
    "Nobody whose nationality gets no visas is sent for one.",
    ({ visaRefusalGround }) => visaRefusalGround === "nationality-suspended",
    visit,
  ],
  [
    "Nobody who asked for an emergency appointment is told to ask for one.",
    ({ emergencyAppointmentAsked }) => emergencyAppointmentAsked === "yes",
    ["emergency-appointment"],
  ],
  [
    "Nobody without a petition is told to speed one up or to waive its bars.",
    ({ immigrantPetition }) => ["none", "refused"].includes(immigrantPetition!),
    ["petition-expedite", "immigrant-waiver"],
  ],
  [
    "Nobody who has no protection case is shown those.",
    ({ protectionRoute }) => protectionRoute?.none === true,
    ["special-immigrant-visa", "u-visa-waiting-list"],
  ],
  [
    "Nobody who was admitted or paroled is shown parole in place.",
    ({ insideUsSituation }) =>
      ["admitted-in-status", "overstayed", "on-parole-now", "parole-ended"].includes(insideUsSituation!),
    ["parole-in-place"],
  ],
  [
    "Nobody without a link to the armed forces is shown military ways.",
    ({ militaryConnection }) => militaryConnection === "none",
    ["parole-in-place", "military-options"],
  ],
  [
    "Nobody with a false claim to citizenship is shown the immigrant waivers.",
    ({ misrepresentation }) => misrepresentation === "false-us-citizen-claim",
    ["immigrant-waiver"],
  ],
  [
    "Nobody whom an agency did not ask for is shown the agency's visa.",
    ({ leAgencyAsked }) => leAgencyAsked === "no",
    ["informant-visa"],
  ],
];

describe("No path that the answers rule out:", () => {
  test.each(never)("%s", (_, is, ruledOut) => {
    const met = pool.filter(({ answers }) => is(answers));
    expect(met.filter(({ shown }) => shown.some((id) => ruledOut.includes(id)))).toEqual([]);
    expect(met.length).toBeGreaterThan(5);
  });
});
