import { optionsOf, type Answers } from "#rules";
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
  const bases = optionsOf("requestBases").filter((basis) => basis !== "not-sure");
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
