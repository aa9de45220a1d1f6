import { configOf } from "../questionnaire/config.ts";
import { ends, openerOf, questionnaire, sections } from "../questionnaire/questionnaire.ts";
import type { Moves } from "../questionnaire/edges.ts";

/** The machine as JSON: Stately opens it, and `createMachine` runs it with our guards and actions. */
export const stately = (moves: Moves): string => `${JSON.stringify(configOf(moves), null, 1)}\n`;

/** The walk forward as Mermaid: a box for each stage, an arrow for each step that can happen. */
export const mermaid = ({ successors }: Moves): string =>
  [
    "stateDiagram-v2",
    "  direction TB",
    `  [*] --> ${openerOf("location")}`,
    ...sections.flatMap((section) => [
      `  state ${section} {`,
      ...questionnaire[section].map(({ ask }) => `    ${ask}`),
      "  }",
    ]),
    ...[...successors].flatMap(([from, places]) => places.map((to) => `  ${from} --> ${to}`)),
    "  state result {",
    ...Object.keys(ends).map((end) => `    ${end.replaceAll("-", "_")} : ${end}`),
    "  }",
    ...Object.keys(ends).map((end) => `  review --> ${end.replaceAll("-", "_")}`),
    "  result --> [*]",
    "",
  ].join("\n");
