import { useTranslations } from "next-intl";
import { answersIn, type Content } from "#lib/casefile/content.ts";
import { stageOf, stages } from "#lib/questionnaire/questionnaire.ts";
import { asked } from "#lib/questionnaire/walk.ts";
import {
  type Answers,
  type EvidenceId,
  type QuestionId,
  type Requirement,
  type RuleId,
} from "#rules";
import { useQuestionWordsIn } from "../../question/questionWords.ts";
import { voiceIn } from "../../question/voice.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Rows } from "./Rows.tsx";

const chosen = (question: QuestionId, answers: Answers): string[] => {
  const answer = answers[question];
  return typeof answer === "object" ? Object.keys(answer) : answer === undefined ? [] : [answer];
};

/** The answers of one person, the result that the rules find in them, and the papers that were ticked. */
export function CaseParts({ content }: { content: Content }) {
  const t = useTranslations("intake.review");
  const result = useTranslations("result");
  const rules = useTranslations("rules");
  const evidence = useTranslations("evidence");
  const screening = useTranslations("screening");
  const answers = answersIn(content);
  const words = useQuestionWordsIn(voiceIn(answers));
  const { outcome, requirements, rules: applied } = content.found;
  const path = asked(answers).filter((question) => answers[question] !== undefined);
  // What is sent was made here and now, so that every id in it is one of today.
  const papers = Object.keys(content.ticked) as EvidenceId[];
  return (
    <>
      {stages
        .map((stage) => ({ stage, questions: path.filter((one) => stageOf(one) === stage) }))
        .filter(({ questions }) => questions.length > 0)
        .map(({ stage, questions }) => (
          <div key={stage} className="mt-4">
            <p className="font-bold">
              <span>{screening(`stages.${stage}`)}</span>
            </p>
            <Rows
              rows={questions.map((question) => ({
                name: words.part(question, "short"),
                values: chosen(question, answers).map((option) => words.option(question, option)),
              }))}
            />
          </div>
        ))}
      <div className="mt-4">
        <p className="font-bold">
          <span>{t("result")}</span>
        </p>
        <Rows
          rows={[
            { name: t("result"), values: [result(`outcomes.${outcome}.label`)] },
            ...requirements.map(({ id, state }) => ({
              name: result(`requirements.${id as Requirement}.name`),
              values: [result(`states.${state}`)],
            })),
            {
              name: t("papers"),
              values:
                papers.length > 0
                  ? papers.map((paper) => evidence(`papers.${paper}.name`))
                  : [t("noPapers")],
            },
          ]}
        />
        <Disclosure summary={<span>{t("rules", { count: applied.length })}</span>}>
          <ul className="space-y-2">
            {applied.map((rule) => (
              <li key={rule}>
                <span>{rules(rule as RuleId)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </>
  );
}
