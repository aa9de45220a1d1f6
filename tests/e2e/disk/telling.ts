import { questionIds } from "#rules";
import { eligible, person } from "../person.ts";

export const child = person(eligible);
export const citizen = person("A US citizen asks for herself.");
/** A paper to tick off. */
export const paper = "home-doctor-letter";

// A word of every day, which is in the browsers' own files.
const everyday = ["deadline"];
const optionsOf = (answer: (typeof child)[string]) => (typeof answer === "string" ? [answer] : Object.keys(answer));
const given = [child, citizen].flatMap((answers) => Object.entries(answers));

/** What would tell an answer: the names of questions, answers that have a name of their own, and pairs of both. */
export const telling = [
  ...questionIds.filter((id) => !everyday.includes(id)),
  ...new Set(given.flatMap(([, answer]) => optionsOf(answer)).filter((option) => option.length >= 10)),
  ...given.flatMap(([question, answer]) => optionsOf(answer).map((option) => `"${question}":"${option}"`)),
  paper,
  '"country":"HT"',
  "Check your answers",
  "Humanitarian parole may be possible",
];
/** How Chromium and Firefox begin what they write of boxes that were ticked and of lists that were chosen from. */
export const controls = ["Blink serialized form state", "xhtml:input", "xhtml:select"];
