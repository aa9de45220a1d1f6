import { isUnsure, questionIds, type Answers, type QuestionId } from "#rules";
import { chosenFor } from "../questionnaire/chosen.ts";
import { asked, needed, relevant } from "../questionnaire/walk.ts";

/** What answers that somebody gave back would do to the answers of a check. */
export type Merging = {
  /** The answers that would come in. */
  brings: Answers;
  changes: readonly QuestionId[];
  /** The answers that would go, because they would no longer be asked for. */
  drops: readonly QuestionId[];
  /** The questions that would be asked then and have no answer yet. */
  opens: readonly QuestionId[];
  /** The questions answered that this person is not asked. */
  strange: readonly QuestionId[];
  then: Answers;
};

const isSame = (one: Answers, other: Answers, question: QuestionId) =>
  chosenFor(question, one).join() === chosenFor(question, other).join();

/** A reply of “not sure” changes nothing, and no reply decides whom a check is for. */
export const mergingOf = (answers: Answers, reply: Answers): Merging => {
  const path = asked(answers);
  const told = questionIds.filter(
    (id) => id !== "screeningFor" && reply[id] !== undefined && !isUnsure(reply[id]),
  );
  const known = told.filter((id) => path.includes(id));
  const given = Object.fromEntries(known.map((id) => [id, reply[id]])) as Answers;
  const then = relevant({ ...answers, ...given });
  const changes = known.filter((id) => then[id] !== undefined && !isSame(answers, then, id));
  return {
    brings: Object.fromEntries(changes.map((id) => [id, given[id]])),
    changes,
    drops: questionIds.filter((id) => answers[id] !== undefined && then[id] === undefined),
    opens: needed(then).filter((id) => then[id] === undefined && !path.includes(id)),
    strange: told.filter((id) => !path.includes(id)),
    then,
  };
};
