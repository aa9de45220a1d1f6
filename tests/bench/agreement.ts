import * as fc from "fast-check";
import type { Answers } from "#rules";
import { anyAnswers, walks } from "../rules/answers.ts";
import { caseAnswers } from "../rules/cases.ts";
import { sample, type Form, type SampleId } from "./sample.ts";

const random = { numRuns: 3_000, seed: 212 };

/** Every case, walks of the questionnaire, and answers that no questionnaire would give together. */
const everyone: Answers[] = [{}, ...caseAnswers, ...fc.sample(walks(), random), ...fc.sample(anyAnswers(), random)];

/** A rule that one form applies to these answers and another does not. */
export type Disagreement = { rule: SampleId; forms: string; answers: Answers };

/** What the forms say of the same answers: where they first differ, and how often each rule applied. */
export const compare = async (forms: readonly Form[]) => {
  const applied = new Map<SampleId, number>(sample.map((id) => [id, 0]));
  const disagreements = new Map<SampleId, Disagreement>();
  for (const answers of everyone) {
    const verdicts = await Promise.all(
      forms.map(async ({ name, on }) => ({ name, fired: new Set(await on(answers)()) })),
    );
    for (const rule of sample) {
      const yes = verdicts.filter(({ fired }) => fired.has(rule)).map(({ name }) => name);
      if (yes.length > 0) applied.set(rule, applied.get(rule)! + 1);
      if (yes.length === 0 || yes.length === forms.length || disagreements.has(rule)) continue;
      disagreements.set(rule, { rule, forms: yes.join(", "), answers });
    }
  }
  return { sets: everyone.length, applied, disagreements: [...disagreements.values()] };
};
