import {
  abroad,
  abroadOrAtBorder,
  askedWhen,
  given,
  is,
  questionsByStage,
  type QuestionId,
  type Stage,
  type When,
} from "#rules";

/** A question and when it is asked; no `when` means always. */
export type Step = { ask: QuestionId; when?: When };

export const stages = Object.keys(questionsByStage) as Stage[];

const stepsOf = (stage: Stage): Step[] =>
  (Object.keys(questionsByStage[stage]) as QuestionId[]).map((ask) => ({
    ask,
    when: askedWhen(ask),
  }));

/** The one list: the stages, the order of the questions, and when each is asked. */
export const questionnaire = Object.fromEntries(stages.map((stage) => [stage, stepsOf(stage)])) as {
  [S in Stage]: Step[];
};

/** The question that opens a stage. */
export const openerOf = (stage: Stage): QuestionId => questionnaire[stage][0]!.ask;

/** Every step in order. */
export const steps: readonly Step[] = Object.values(questionnaire).flat();

const stageByQuestion = new Map(
  stages.flatMap((stage) => questionnaire[stage].map(({ ask }) => [ask, stage] as const)),
);
export const stageOf = (question: QuestionId): Stage => stageByQuestion.get(question)!;

/** Where the optional country question stands: it selects advisories and never changes an outcome. */
export const nationalityWhen = given(abroadOrAtBorder);

/** The ways in which a check ends, early ones first. The first that applies names the result. */
export const ends = {
  "us-citizen": given({ personUsStatus: is("us-citizen") }),
  "in-custody": given({ personLocation: is("in-custody") }),
  "permanent-resident": given({ personUsStatus: is("permanent-resident") }),
  "refugee-or-asylee": given({ personUsStatus: is("refugee-or-asylee") }),
  "inside-us": given({ personLocation: is("inside-us") }),
  "port-or-border": given({ personLocation: is("at-us-port-or-border") }),
  "all-stages": given(abroad),
} as const;
export type End = keyof typeof ends;
