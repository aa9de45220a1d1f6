import type { Stage } from "#rules";
import { stages } from "../questionnaire/questionnaire.ts";
import type { PaperStep } from "./sheet.ts";
import { nameOf } from "./ways.ts";

/** Steps in a row that the same people answer. */
export type Group = { onlyIf: PaperStep["onlyIf"]; steps: PaperStep[] };

/** The steps by stage, and in each stage by who answers them. */
export const groupsByStage = (steps: readonly PaperStep[]): { stage: Stage; groups: Group[] }[] =>
  stages.map((stage) => {
    const groups: Group[] = [];
    for (const step of steps.filter((one) => one.stage === stage)) {
      const last = groups.at(-1);
      if (last && nameOf(last.onlyIf) === nameOf(step.onlyIf)) last.steps.push(step);
      else groups.push({ onlyIf: step.onlyIf, steps: [step] });
    }
    return { stage, groups };
  });
