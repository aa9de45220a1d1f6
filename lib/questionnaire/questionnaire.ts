import {
  abroad,
  abroadOrAtBorder,
  askedWhen,
  given,
  is,
  questionOf,
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

const decides = ({ ask }: Step): boolean => questionOf(ask).tier === "decides";

/** The questions on which a result rests, by stage, and those that are offered after it because a lawyer asks them. */
export const questionnaire = {
  ...(Object.fromEntries(stages.map((stage) => [stage, stepsOf(stage).filter(decides)])) as {
    [S in Stage]: Step[];
  }),
  more: stages.flatMap((stage) => stepsOf(stage).filter((step) => !decides(step))),
};
export type Section = keyof typeof questionnaire;
export const sections = Object.keys(questionnaire) as Section[];

/** The question that opens a section. */
export const openerOf = (section: Section): QuestionId => questionnaire[section][0]!.ask;

/** Every step in the order of the walk. */
export const steps: readonly Step[] = Object.values(questionnaire).flat();

const offers = new Set(questionnaire.more.map(({ ask }) => ask));
/** Whether a question is offered after the result and changes none. */
export const isOffered = (question: QuestionId): boolean => offers.has(question);

const stageByQuestion = new Map(
  stages.flatMap((stage) => stepsOf(stage).map(({ ask }) => [ask, stage] as const)),
);
export const stageOf = (question: QuestionId): Stage => stageByQuestion.get(question)!;

/** The section of the walk in which a question stands. */
export const sectionOf = (question: QuestionId): Section =>
  isOffered(question) ? "more" : stageOf(question);

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
