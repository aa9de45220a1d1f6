import type { Answers } from "../../questions/questions.ts";
import { pathsFor } from "./paths.ts";

/** Whether other ways than parole are told to this person, or that none was found. */
export const pathsConcern = (answers: Answers): boolean =>
  answers.personUsStatus === "none" ||
  answers.personUsStatus === "not-sure" ||
  pathsFor(answers).length > 0;
