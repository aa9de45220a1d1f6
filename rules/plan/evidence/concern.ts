import { given, is } from "../../conditions/condition.ts";
import { matches } from "../../conditions/matches.ts";
import type { Answers } from "../../questions/questions.ts";

// Nobody else files a request: citizens need none, residents return as residents, refugees and asylees have
// rules of their own, and people inside the US or in custody get no filing steps.
const isApplicant = matches(
  given({
    personUsStatus: is("none", "not-sure"),
    personLocation: is("outside-us", "at-us-port-or-border", "not-sure"),
  }),
);

/** Whether papers can support a request of this person: without a reason to come, none of them helps. */
export const evidenceConcerns = (answers: Answers): boolean =>
  isApplicant(answers) && Object.keys(answers.requestBases ?? {}).length > 0;
