import * as fc from "fast-check";
import { evidenceIds, questionIds, version } from "#rules";
import type { Packet } from "#lib/handoff/packet.ts";
import { anyAnswers, prefixes, walks } from "../rules/answers.ts";

const made = fc.record({
  made: fc
    .integer({ min: 0, max: 20_000 })
    .map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)),
  rules: fc.constant(version.version),
});

const ticked = fc.subarray(evidenceIds).map((ids) => Object.fromEntries(ids.map((id) => [id, true as const])));

type Of<K extends Packet["kind"]> = Extract<Packet, { kind: K }>;

export const cases = (): fc.Arbitrary<Of<"case">> =>
  fc.tuple(fc.oneof(walks(), prefixes()), ticked, made).map(([answers, papers, when]) => ({
    kind: "case" as const,
    answers,
    ticked: papers,
    ...when,
  }));

export const asks = (): fc.Arbitrary<Of<"ask">> =>
  fc
    .tuple(fc.constantFrom("myself", "relative", "client"), fc.subarray(questionIds), made)
    .map(([voice, open, when]) => ({ kind: "ask" as const, voice, open, ...when }) as Of<"ask">);

export const replies = (): fc.Arbitrary<Packet> =>
  fc.tuple(anyAnswers(), made).map(([answers, when]) => ({ kind: "reply" as const, answers, ...when }));

/** Everything that can be handed over. */
export const packets = (): fc.Arbitrary<Packet> => fc.oneof(cases(), asks(), replies());
