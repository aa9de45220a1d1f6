import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import type { QuestionId } from "#rules";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { useEnglish, type English } from "./english.ts";
import { Table } from "./Table.tsx";

type FactsProps = { memo: Memo; english?: English };

function InEnglish({ text }: { text: string }) {
  const t = useTranslations("memo.facts");
  return (
    <span className="memo-words">
      <span>{t("english")}</span> <span lang="en">{text}</span>
    </span>
  );
}

function Option({
  question,
  option,
  english,
}: Omit<FactsProps, "memo"> & { question: QuestionId; option: string }) {
  const t = useTranslations("memo.facts");
  const words = useQuestionWords();
  const inEnglish = useEnglish(english);
  const isUnsure = option === "not-sure";
  return (
    <div className={isUnsure ? "memo-unsure" : ""}>
      <span className="memo-words">{isUnsure ? t("notSure") : words.option(question, option)}</span>
      {inEnglish && <InEnglish text={inEnglish.option(question, option)} />}
    </div>
  );
}

function Asked({
  question,
  number,
  english,
}: Omit<FactsProps, "memo"> & { question: QuestionId; number: number }) {
  const words = useQuestionWords();
  const inEnglish = useEnglish(english);
  return (
    <>
      <span className="memo-words">
        {number}
        {". "}
        {words.part(question, "ask")}
      </span>
      {inEnglish && <InEnglish text={inEnglish.ask(question)} />}
    </>
  );
}

function Answered({ question, memo, ...rest }: FactsProps & { question: QuestionId }) {
  const t = useTranslations("memo.facts");
  const options = memo.facts.find((fact) => fact.question === question)?.options ?? [];
  return (
    <>
      {options.map((option) => (
        <Option key={option} question={question} option={option} {...rest} />
      ))}
      {options.length === 0 && <strong>{t("noAnswer")}</strong>}
    </>
  );
}

/** What was answered, in the order in which it was asked, stage by stage: the path that was walked. */
export function Facts(props: FactsProps) {
  const t = useTranslations("memo.facts");
  const stages = useTranslations("screening.stages");
  const path = props.memo.path.filter(({ questions }) => questions.length > 0);
  const order = path.flatMap(({ questions }) => questions);
  return (
    <section aria-labelledby="memo-facts" className="memo-flow">
      <h2 id="memo-facts">
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{t("intro")}</span>
      </p>
      <Table
        id="memo-facts-table"
        heads={[t("question"), t("answer")]}
        groups={path.map(({ stage, questions }) => ({
          id: stage,
          name: stages(stage),
          rows: questions.map((question) => ({
            id: question,
            about: <Asked question={question} number={order.indexOf(question) + 1} {...props} />,
            says: <Answered question={question} {...props} />,
          })),
        }))}
      />
    </section>
  );
}
