import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { Answers, QuestionId } from "#rules";
import type { Merging } from "#lib/ask/merging.ts";
import { chosenFor } from "#lib/questionnaire/chosen.ts";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { Button } from "../ui/Button.tsx";
import { reach } from "../ui/reach.ts";

type MergeProps = {
  merging: Merging;
  answers: Answers;
  onConfirm: () => void;
  onKeep: () => void;
};

/** What answers that were given back would change, before they do. */
export function Merge({ merging, answers, onConfirm, onKeep }: MergeProps) {
  const t = useTranslations("ask.merge");
  const words = useQuestionWords();
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => reach(top.current), []);
  const said = (of: Answers, question: QuestionId) =>
    chosenFor(question, of).map((option) => (
      <span key={option} className="block">
        {words.option(question, option)}
      </span>
    ));
  const named = (ids: readonly QuestionId[], heading: "drops" | "opens" | "strange") =>
    ids.length > 0 && (
      <div className="mt-3">
        <p className="font-bold">
          <span>{t(heading, { count: ids.length })}</span>
        </p>
        <ul>
          {ids.map((question) => (
            <li key={question}>{words.part(question, "short")}</li>
          ))}
        </ul>
      </div>
    );

  return (
    <div className="mt-3 border-s-4 border-note bg-note-tint p-4">
      <p ref={top} tabIndex={-1} className="font-bold">
        <span>{t("changes", { count: merging.changes.length })}</span>
      </p>
      <p className="text-sm">
        <span>{t("care")}</span>
      </p>
      <dl className="mt-2">
        {merging.changes.map((question) => (
          <div key={question} className="border-t border-line py-2">
            <dt className="text-ink-soft">{words.part(question, "short")}</dt>
            <dd>
              <span className="text-sm">{t("before")}</span> {said(answers, question)}
            </dd>
            <dd>
              <span className="text-sm">{t("after")}</span>{" "}
              <strong>{said(merging.then, question)}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {named(merging.drops, "drops")}
      {named(merging.opens, "opens")}
      {named(merging.strange, "strange")}
      <p className="mt-4 flex flex-col gap-3 wide:flex-row">
        <Button onClick={onConfirm}>
          <span>{t("confirm")}</span>
        </Button>
        <Button className="button-quiet" onClick={onKeep}>
          <span>{t("keep")}</span>
        </Button>
      </p>
    </div>
  );
}
