import type { QuestionId, Region } from "#rules";
import type { Version } from "./versions.ts";

type Walked = Pick<Version, "steps" | "questionIds" | "regionsOf" | "meet">;

/** The ways in which the questionnaire of a version produces answers in a region, one after another. */
export const waysOf = ({ steps, questionIds, regionsOf, meet }: Walked) => {
  const gates = new Map<QuestionId, Region[]>();
  const isQuestion = (fact: string): fact is QuestionId => (questionIds as string[]).includes(fact);

  /** Regions in which every question that a region reads is asked. */
  function* waysInto(region: Region): Generator<Region> {
    const open = [...region.keys()].filter(isQuestion);
    const extend = function* (sofar: Region, at: number): Generator<Region> {
      const question = open[at];
      if (!question) {
        yield sofar;
        return;
      }
      for (const gate of gates.get(question) ?? []) {
        const shared = meet(sofar, gate);
        if (shared) yield* extend(shared, at + 1);
      }
    };
    yield* extend(region, 0);
  }

  for (const { ask, when } of steps) {
    const own: Region[] = when ? regionsOf(when) : [new Map()];
    gates.set(
      ask,
      own.flatMap((region) => [...waysInto(region)]),
    );
  }
  return waysInto;
};
