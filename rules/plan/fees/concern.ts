import { given, is } from "../../conditions/condition.ts";
import { matches } from "../../conditions/matches.ts";
import type { Answers } from "../../questions/questions.ts";
import { abroad, applicant } from "../../vocabulary/people.ts";

/** Whether this person asks from abroad, so that the fees for filing concern them. */
export const asksFromAbroad = matches(given(abroad));
/** Whether this person asks at a port or a border. */
export const isAtPort = matches(
  given({ ...applicant, personLocation: is("at-us-port-or-border") }),
);

/** Whether the fees for parole from abroad or at a port concern this person. */
export const feesConcern = (answers: Answers): boolean =>
  asksFromAbroad(answers) || isAtPort(answers);
