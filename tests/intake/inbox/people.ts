import { contentOf, editionNow } from "#lib/casefile/content.ts";
import { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import { Stage1, Stage2 } from "#lib/intake/sealed/stages.ts";
import { Answers } from "#rules";
import { personOf } from "../../rules/cases.ts";

const stamps = {
  sent: "2026-11-24",
  locale: "ht" as const,
  consent: "2026-11-01",
  kept: { uncleared: 14, cleared: 30, register: 30 },
  rules: editionNow,
};

/** The names and contact of somebody who must not be found out. */
export const stage1Of = (firm: string, id: string, contact: object = {}): Stage1 =>
  Stage1.parse({
    v: 1,
    firm,
    id,
    stage: 1,
    stamps,
    contact: {
      by: "relative",
      parties: [
        { role: "person", name: "Marie Jean", latin: "Marie Jean" },
        { role: "sponsor", name: "Paul Jean" },
      ],
      channel: "whatsapp",
      address: "+509 3700 0000",
      safeToCall: true,
      safeToLeaveMessage: false,
      safeToSayWho: false,
      hours: "evening",
      timeZone: "America/Port-au-Prince",
      urgentBy: "2026-12-20",
      ...contact,
    },
  });

export const stage2Of = (
  firm: string,
  id: string,
  people = ["A child travelling with her mother needs heart surgery"],
) =>
  Stage2.parse({
    v: 1,
    firm,
    id,
    stage: 2,
    stamps,
    withoutPast: false,
    cases: people.map((person) => contentOf(Answers.parse(personOf(person)), {}, "2026-11-24")),
  });

/** One line of a list, as the host knows it. */
export const rowOf = (change: object = {}): IntakeRow =>
  IntakeRow.parse({
    id: "3f0b8f0e-7f6a-4f0c-9a58-0d6b5f3c2a11",
    received: "2026-11-24T15:00:00Z",
    decision: null,
    decided: null,
    answers: "withheld",
    namesUntil: "2026-12-24T15:00:00Z",
    answersUntil: "2026-12-08T15:00:00Z",
    handled: null,
    deliveries: [],
    ...change,
  });
