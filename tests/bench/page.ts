import { changesOf } from "#lib/changes/changes.ts";
import { needed, withAnswer } from "#lib/questionnaire/walk.ts";
import { determine, reachable, type Answers } from "#rules";

/** In the browser: milliseconds of the first determination of a page. */
export const first = (answers: Answers): number => {
  const from = performance.now();
  determine(answers);
  return performance.now() - from;
};

/** In the browser: milliseconds of one determination, for each case in each round; a batch outlasts the timer's step. */
export const times = (people: Answers[], rounds: number, batch: number): number[] => {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const answers of people) {
      const from = performance.now();
      for (let call = 0; call < batch; call += 1) determine(answers);
      taken.push((performance.now() - from) / batch);
    }
  }
  return taken;
};

/** In the browser: milliseconds of finding what would change a result, for each case that it is asked of, in each round. */
export const searches = (people: Answers[], rounds: number): number[] => {
  const asked = people
    .map((answers) => ({ answers, before: determine(answers) }))
    .filter(({ before }) => before.outcome !== "likely-eligible");
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { answers, before } of asked) {
      const from = performance.now();
      changesOf(answers, before);
      taken.push(performance.now() - from);
    }
  }
  return taken;
};

/** In the browser: milliseconds of telling which outcomes can still come, after each answer of each case. */
export const foresights = (people: Answers[]): number[] =>
  people.flatMap((answers) => {
    let so: Answers = {};
    return needed(answers).map((question) => {
      so = withAnswer(so, question, answers[question]);
      const from = performance.now();
      reachable(so);
      return performance.now() - from;
    });
  });
