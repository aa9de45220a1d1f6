import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { MemoId, Ids } from "./MemoId.tsx";
import { Table } from "./Table.tsx";

type ToAsk = Memo["toAsk"][number];

function Question({ one: { question, answered } }: { one: ToAsk }) {
  const t = useTranslations("memo.asking");
  const words = useQuestionWords();
  const soFar = answered.map((option) => words.option(question, option)).join("; ");
  return (
    <>
      <MemoId id={question} /> <span className="memo-words">{words.part(question, "ask")}</span>
      <span className="memo-words">
        {soFar === "" ? t("noAnswer") : t("soFar", { options: soFar })}
      </span>
    </>
  );
}

function Settles({ one }: { one: ToAsk }) {
  const t = useTranslations("memo.asking");
  const paper = useTranslations("papers");
  const knower = useTranslations("knowers");
  return (
    <>
      <p>
        <span>{t("paper", { paper: paper(one.paper) })}</span>
      </p>
      <p>
        <span>{t("knows", { knower: knower(one.knows) })}</span>
      </p>
      <p>
        <span>{t("rules")}</span>
        {": "}
        <Ids ids={one.rules} />
      </p>
    </>
  );
}

/** What an interview could settle: the open points alone, then the doubts beside the rules. */
export function Asking({ memo: { toAsk, doubts } }: { memo: Memo }) {
  const t = useTranslations("memo.asking");
  return (
    <section aria-labelledby="memo-asking">
      <h2 id="memo-asking">
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{toAsk.length === 0 ? t("none") : t("intro")}</span>
      </p>
      {toAsk.length > 0 && (
        <Table
          id="memo-to-ask"
          heads={[t("question"), t("settles")]}
          rows={toAsk.map((one) => ({
            id: one.question,
            about: <Question one={one} />,
            says: <Settles one={one} />,
          }))}
        />
      )}
      <h3>
        <span>{t("doubts")}</span>
      </h3>
      {doubts.length === 0 && (
        <p>
          <span>{t("noDoubt")}</span>
        </p>
      )}
      <ul>
        {doubts.map(({ doubt, rules }) => (
          <li key={doubt}>
            <span lang="en">{doubt}</span> <Ids ids={rules} />
          </li>
        ))}
      </ul>
    </section>
  );
}
