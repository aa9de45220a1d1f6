import { optionsOf, type Answers, type QuestionId } from "#rules";
import { unanswered, withAnswer } from "./walk.ts";

/** A question that stands in the page itself, and by option the number of the one that comes next and stands there, too. */
export type OpeningScreen = {
  question: QuestionId;
  /** Answers that lead to it. */
  answers: Answers;
  next: Readonly<Record<string, number>>;
};

/** How many questions a person can answer before any script has come. */
const most = 3;

const nameOf = (question: QuestionId, { screeningFor }: Answers) => `${question} ${screeningFor}`;

/** The first questions of the walk, each once in each voice, in the order in which they are reached. */
export const openingScreens = (): readonly OpeningScreen[] => {
  const screens: OpeningScreen[] = [];
  const numbers = new Map<string, number>();

  const numberOf = (answers: Answers, depth: number): number | null => {
    const question = unanswered(answers);
    if (question === null || depth === most) return null;
    const name = nameOf(question, answers);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = screens.length;
    numbers.set(name, number);
    const next: Record<string, number> = {};
    screens.push({ question, answers, next });
    for (const option of optionsOf(question)) {
      const to = numberOf(withAnswer(answers, question, option), depth + 1);
      if (to !== null) next[option] = to;
    }
    return number;
  };
  numberOf({}, 0);
  return screens;
};
