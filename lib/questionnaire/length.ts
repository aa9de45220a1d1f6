import { bases, type Answers } from "#rules";
import measured from "./length.json" with { type: "json" };
import { needed } from "./walk.ts";

/** Answers that open every question which does not hang on the reasons. */
const opening: Answers = {
  screeningFor: "relative",
  personUsStatus: "none",
  personLocation: "outside-us",
  personIsMinor: "yes",
  famUrgentReason: "danger",
  genPersonalVulnerability: "yes",
  visaSituation: "not-tried",
  immigrantPetition: "pending",
  everOrderedRemoved: "ordered-removed",
  everInUs: "yes",
  afterParolePlan: "return-home",
};

/** How many questions the longest screening asks: three reasons, and everything that they open. */
export const longestWalk = (): number => {
  const lengths = bases.flatMap((a, i) =>
    bases
      .slice(i + 1)
      .flatMap((b, j) =>
        bases
          .slice(i + j + 2)
          .map(
            (c) => needed({ ...opening, requestBases: { [a]: true, [b]: true, [c]: true } }).length,
          ),
      ),
  );
  return Math.max(...lengths);
};

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1] ?? 0;

/** How many questions come before the result of each of these people: the median, the 90th percentile, and the most of anybody. */
export const measuredLengths = (people: readonly Answers[]) => {
  const sorted = people.map((answers) => needed(answers).length).sort((a, b) => a - b);
  return {
    cases: sorted.length,
    median: atShare(sorted, 0.5),
    p90: atShare(sorted, 0.9),
    most: longestWalk(),
  };
};

/** The same as it is committed, for pages to show. */
export const lengths: ReturnType<typeof measuredLengths> = measured;

/**
 * How long a person takes for one question: an estimate, not a measurement. A screen holds about 50 words (question,
 * hint and options), which take some 15 seconds at 200 words a minute; choosing and going on take the rest.
 */
const secondsPerQuestion = 20;

/** How many minutes so many questions take. */
export const minutesFor = (questions: number): number =>
  Math.ceil((questions * secondsPerQuestion) / 60);
