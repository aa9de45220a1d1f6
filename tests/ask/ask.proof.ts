import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getInitialSnapshot, getNextSnapshot } from "xstate";
import { determine, isAwaited, isUnsure, knowerOf, knowers, optionsOf, questionIds, type Answers } from "#rules";
import { mergingOf } from "#lib/ask/merging.ts";
import { asking, openBy, replying, voiceOf } from "#lib/ask/open.ts";
import { pack, unpack } from "#lib/handoff/packed.ts";
import { readLink } from "#lib/handoff/link.ts";
import { screeningMachine } from "#lib/questionnaire/machine.ts";
import { asked, needed, relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers, changed, walks } from "../rules/answers.ts";

const today = "2026-11-22";
const openOf = (answers: Answers) => openBy(answers, determine(answers));
const people = (law: (answers: Answers) => void, numRuns = 60) => fc.assert(fc.property(walks(), law), { numRuns });

describe("the open questions", () => {
  test("are those awaited and those on which an open point rests, each with one who can know", () => {
    let found = 0;
    people((answers) => {
      const groups = openOf(answers);
      const all = groups.flatMap(({ questions }) => questions);
      const points = determine(answers).open.flatMap(({ settledBy }) => settledBy.map(({ question }) => question));
      const isOpen = (id: (typeof all)[number]) => isAwaited(answers[id]) || points.includes(id);
      const isOneself = (id: (typeof all)[number]) => knowerOf(id) === "person" && answers.screeningFor === "myself";
      const expected = asked(answers).filter((id) => isOpen(id) && !isOneself(id));
      expect([...all].sort()).toEqual([...expected].sort());
      for (const { knows, questions } of groups) {
        for (const id of questions) expect(knowerOf(id)).toBe(knows);
      }
      found += all.length;
    });
    expect(found).toBeGreaterThan(60);
  });

  test("have somebody who can know, wherever somebody can be unsure", () => {
    const unsure = questionIds.filter((id) => optionsOf(id).some((option) => isAwaited(option)));
    expect(unsure.filter((id) => knowerOf(id) === undefined)).toEqual([]);
  });

  test("go out to one kind of person at a time, so that a doctor learns of no open question about the past", () => {
    people((answers) => {
      const doctor = openOf(answers).find(({ knows }) => knows === "doctor")?.questions ?? [];
      expect(doctor.filter((id) => knowerOf(id) !== "doctor")).toEqual([]);
      expect(doctor).not.toContain("criminalHistory");
    });
  });
});

describe("a link that asks", () => {
  test("carries no answer: two people with the same open questions get the same letters", () => {
    let differing = 0;
    fc.assert(
      fc.property(walks(), fc.integer(), (answers, seed) => {
        for (const open of openOf(answers)) {
          const kept = Object.fromEntries(open.questions.map((id) => [id, answers[id]])) as Answers;
          const other = changed(answers, { ...kept, screeningFor: answers.screeningFor }, seed);
          const same = openOf(other).find(({ knows }) => knows === open.knows);
          if (same?.questions.join() !== open.questions.join()) continue;
          const flipped = relevant({ ...other, housingArranged: "no", everInUs: "yes" });
          const again = openOf(flipped).find(({ knows }) => knows === open.knows) ?? open;
          if (again.questions.join() !== open.questions.join()) continue;
          differing += Number(JSON.stringify(flipped) !== JSON.stringify(answers));
          expect(pack(asking(again, today))).toBe(pack(asking(open, today)));
        }
      }),
      { numRuns: 60 },
    );
    expect(differing).toBeGreaterThan(20);
  });

  test("says the questions and the voice of the one who is asked, and comes back as it went", () => {
    people((answers) => {
      for (const open of openOf(answers)) {
        const packet = asking(open, today);
        expect(open.questions).toEqual(questionIds.filter((id) => open.questions.includes(id)));
        expect(Object.keys(packet).sort()).toEqual(["kind", "made", "open", "rules", "voice"]);
        expect(unpack(pack(packet))).toEqual({ ok: true, packet });
      }
    }, 50);
  });

  test("speaks to the person of themselves, to the family of a relative, and to anybody else of a client", () => {
    const voices = Object.fromEntries(knowers.map((knows) => [knows, voiceOf(knows)]));
    expect(voices).toMatchObject({
      person: "myself",
      family: "relative",
      supporter: "relative",
      doctor: "client",
      attorney: "client",
    });
  });
});

describe("answers that come back", () => {
  const merged = (answers: Answers, reply: Answers) =>
    getNextSnapshot(screeningMachine, getInitialSnapshot(screeningMachine, { answers }), {
      type: "MERGE",
      answers: mergingOf(answers, reply).brings,
    });
  const replies = (law: (answers: Answers, reply: Answers) => void) =>
    fc.assert(
      fc.property(walks(), anyAnswers(), (answers, reply) => law(answers, reply)),
      { numRuns: 25 },
    );

  test("lose no other answer that is still asked for", () => {
    replies((answers, reply) => {
      const then = merged(answers, reply).context.answers;
      const { changes } = mergingOf(answers, reply);
      for (const id of asked(then)) {
        if (!changes.includes(id)) expect(then[id]).toEqual(answers[id]);
      }
    });
  });

  test("do what was shown before: what changes, what goes, what comes up, and what is left out", () => {
    let dropped = 0;
    replies((answers, reply) => {
      const shown = mergingOf(answers, reply);
      const then = merged(answers, reply).context.answers;
      expect(then).toEqual(shown.then);
      const gone = questionIds.filter((id) => answers[id] !== undefined && then[id] === undefined);
      expect(shown.drops).toEqual(gone);
      expect(shown.opens).toEqual(needed(then).filter((id) => then[id] === undefined));
      for (const id of shown.changes) expect(then[id]).toEqual(reply[id]);
      for (const id of shown.strange) expect(asked(answers)).not.toContain(id);
      dropped += gone.length;
    });
    expect(dropped).toBeGreaterThan(0);
  });

  test("change nothing where somebody is not sure, and never whom the check is for", () => {
    replies((answers, reply) => {
      const { changes } = mergingOf(answers, reply);
      expect(changes.filter((id) => isUnsure(reply[id]))).toEqual([]);
      expect(changes).not.toContain("screeningFor");
    });
  });

  test("can be undone, whole", () => {
    replies((answers, reply) => {
      const undone = getNextSnapshot(screeningMachine, merged(answers, reply), { type: "UNDO" });
      expect(undone.context.answers).toEqual(answers);
    });
  });

  test("are read from the code as they were given, however a message broke it into lines", () => {
    fc.assert(
      fc.property(anyAnswers(), fc.nat(60), (answers, at) => {
        const code = pack(replying(answers, today));
        const read = readLink(` ${code.slice(0, at)}\n ${code.slice(at)}\n`);
        expect(read).toMatchObject({ ok: true, packet: { kind: "reply", answers } });
      }),
      { numRuns: 60 },
    );
  });
});
