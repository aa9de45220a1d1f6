import { useTranslations } from "next-intl";
import { useContext } from "react";
import { languages } from "#lib/i18n/locales.ts";
import { factNumbersIn } from "#lib/memo/brief.ts";
import type { Memo } from "#lib/memo/memo.ts";
import type { QuestionId } from "#rules";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { Reader, useAsRead } from "./reader/reader.ts";
import { Table } from "./Table.tsx";

type FactsProps = { memo: Memo };

function AsRead({ text }: { text: string }) {
  const t = useTranslations("memo.facts");
  const { locale } = useContext(Reader);
  return (
    <span className="memo-words">
      <span>{t("asRead")}</span>{" "}
      <bdi lang={locale} dir={languages[locale].dir}>
        {text}
      </bdi>
    </span>
  );
}

function Option({ question, option }: { question: QuestionId; option: string }) {
  const t = useTranslations("memo.facts");
  const words = useQuestionWords();
  const asRead = useAsRead();
  const isUnsure = option === "not-sure";
  return (
    <div className={isUnsure ? "memo-unsure" : ""}>
      <span className="memo-words">{isUnsure ? t("notSure") : words.option(question, option)}</span>
      {asRead && <AsRead text={asRead.option(question, option)} />}
    </div>
  );
}

function Asked({ question, number }: { question: QuestionId; number: number }) {
  const words = useQuestionWords();
  const asRead = useAsRead();
  return (
    <>
      <span className="memo-words">
        {number}
        {". "}
        {words.part(question, "ask")}
      </span>
      {asRead && <AsRead text={asRead.ask(question)} />}
    </>
  );
}

function Answered({ question, memo }: FactsProps & { question: QuestionId }) {
  const t = useTranslations("memo.facts");
  const options = memo.facts.find((fact) => fact.question === question)?.options ?? [];
  return (
    <>
      {options.map((option) => (
        <Option key={option} question={question} option={option} />
      ))}
      {options.length === 0 && <strong>{t("noAnswer")}</strong>}
    </>
  );
}

/** What was answered, in the order in which it was asked, stage by stage: the path that was walked. */
export function Facts({ memo }: FactsProps) {
  const t = useTranslations("memo.facts");
  const stages = useTranslations("screening.stages");
  const path = memo.path.filter(({ questions }) => questions.length > 0);
  const numbers = factNumbersIn(memo);
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
            about: <Asked question={question} number={numbers.get(question)!} />,
            says: <Answered question={question} memo={memo} />,
          })),
        }))}
      />
    </section>
  );
}
