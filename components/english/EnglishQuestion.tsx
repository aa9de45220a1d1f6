import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { reasonGroups, type QuestionId } from "#rules";
import { shownOptions } from "../question/shownOptions.ts";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { ShowEnglish } from "./ShowEnglish.tsx";

type EnglishQuestionProps = {
  question: QuestionId;
  /** What stands between the question and its answers. */
  intro: ReactNode;
};

const groups = Object.entries(reasonGroups) as [keyof typeof reasonGroups, readonly string[]][];

function InWords({ question, intro }: EnglishQuestionProps) {
  const words = useQuestionWords();
  const t = useTranslations("screening");
  const list = (options: readonly string[]) => (
    <ul>
      {options.map((option) => (
        <li key={option}>{words.option(question, option)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p>
        <strong>{words.part(question, "ask")}</strong>
      </p>
      <p>{words.part(question, "hint")}</p>
      {intro}
      {question === "requestBases"
        ? groups.map(([group, reasons]) => (
            <div key={group}>
              <p>{t(`reasonGroups.${group}`)}</p>
              {list(reasons)}
            </div>
          ))
        : list(shownOptions(question))}
      <p>
        <strong>{t("whyBefore")}</strong> {words.part(question, "why")}
      </p>
    </>
  );
}

/** A question, its hint, its answers and its reason in English, one press away. */
export function EnglishQuestion(props: EnglishQuestionProps) {
  return (
    <ShowEnglish about="screen-heading">
      <InWords {...props} />
    </ShowEnglish>
  );
}
