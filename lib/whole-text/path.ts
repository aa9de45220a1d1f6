import { chosenFor } from "../questionnaire/chosen.ts";
import { stageOf, stages } from "../questionnaire/questionnaire.ts";
import { needed, offered } from "../questionnaire/walk.ts";
import { line, numbered, type Block } from "./blocks.ts";
import { optionIn, shortOf, type Telling } from "./telling.ts";

/** The way through the questions, with every answer. */
export const path = (telling: Telling): Block[] => {
  const { answers, t } = telling;
  const questions = [...needed(answers), ...offered(answers)].filter(
    (question) => answers[question] !== undefined,
  );
  const inStages = stages.flatMap((stage) => questions.filter((one) => stageOf(one) === stage));
  return [
    line(t("map.path.lead", { count: questions.length })),
    line(t("map.path.list")),
    numbered(
      inStages.map((question) => [
        line(
          t("map.path.step", {
            stage: t(`screening.stages.${stageOf(question)}`),
            question: shortOf(question, telling),
          }),
        ),
        ...chosenFor(question, answers).map((option) => line(optionIn(question, option, telling))),
      ]),
    ),
  ];
};
