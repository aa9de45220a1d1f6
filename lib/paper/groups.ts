import type { Stage } from "#rules";
import { stages } from "../questionnaire/questionnaire.ts";
import type { PaperStep } from "./sheet.ts";

/** Steps in a row that the same people answer. */
export type Group = { onlyIf: PaperStep["onlyIf"]; steps: PaperStep[] };

/** Whether a step is for everybody who comes to it. */
export const isForAll = (onlyIf: PaperStep["onlyIf"]): boolean =>
  onlyIf.some((way) => way.length === 0);

const namesOf = (onlyIf: PaperStep["onlyIf"]): string =>
  JSON.stringify(
    onlyIf.map((way) => way.map((line) => [...line].map(([id, options]) => [id, ...options]))),
  );

/** The steps by stage, and in each stage by who answers them. */
export const groupsByStage = (steps: readonly PaperStep[]): { stage: Stage; groups: Group[] }[] =>
  stages.map((stage) => {
    const groups: Group[] = [];
    for (const step of steps.filter((one) => one.stage === stage)) {
      const last = groups.at(-1);
      if (last && namesOf(last.onlyIf) === namesOf(step.onlyIf)) last.steps.push(step);
      else groups.push({ onlyIf: step.onlyIf, steps: [step] });
    }
    return { stage, groups };
  });
