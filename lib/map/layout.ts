import type { Answers } from "#rules";
import { needed, offered } from "../questionnaire/walk.ts";
import type { Layout, MapPlace } from "./drawn.ts";
import source from "./layout.json" with { type: "json" };

/** The drawing of the whole questionnaire, laid out when the rules are generated. */
// A list in JSON is typed as one of any length; a test holds the file to what `npm run generate` writes.
export const layout = source as unknown as Layout;

/** The places that a person came through: the questions asked, the review, the result, and what they told after it. */
export const pathOf = (answers: Answers): MapPlace[] => {
  const open = offered(answers).findIndex((question) => answers[question] === undefined);
  const told = offered(answers).slice(0, open < 0 ? undefined : open);
  return [...needed(answers), "review", "result", ...told];
};

/** A line as the name of its two ends. */
export const lineId = (from: MapPlace, to: MapPlace): string => `${from}>${to}`;

/** The lines between neighbors on a path. */
export const linesOf = (path: readonly MapPlace[]): ReadonlySet<string> =>
  new Set(path.slice(1).map((to, at) => lineId(path[at]!, to)));
