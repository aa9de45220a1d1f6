import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { settling, type Answers, type QuestionId } from "#rules";
import { fieldValue, isTooMany, type AnswerForm } from "../question/answerForm.ts";
import { ErrorSummary } from "../question/ErrorSummary.tsx";
import { Field } from "../question/Field.tsx";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { Button } from "../ui/Button.tsx";
import { answersIn, replySchema } from "./replyForm.ts";
import { useElementIds } from "../ui/elementIds.ts";

type QuestionsProps = {
  open: readonly QuestionId[];
  given: Answers;
  /** Called at each choice, so that a page loaded again still has it. */
  onKeep: (answers: Answers) => void;
  onClear: () => void;
  onReply: (answers: Answers) => void;
};

const formOf = (given: Answers): AnswerForm =>
  Object.fromEntries(
    (Object.keys(given) as QuestionId[]).map((question) => [
      question,
      fieldValue(question, given[question]) ?? "",
    ]),
  );

/** The questions that somebody was asked, on one page; each may be left out. */
export function Questions({ open, given, onKeep, onClear, onReply }: QuestionsProps) {
  const idOf = useElementIds();
  const t = useTranslations("ask.page");
  const paper = useTranslations("papers");
  const words = useQuestionWords();
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, setValue, getValues, formState, setError } = useForm<AnswerForm>({
    // The resolver types a schema by its own keys; which questions are asked is known here at run time alone.
    resolver: zodResolver(replySchema(open)) as never,
    defaultValues: formOf(given),
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  const [wrong] = open.filter((id) => formState.errors[id]);
  const message = wrong && isTooMany(formState.errors[wrong]) ? t("tooMany") : t("none");
  const fail = () => setAttempt((count) => count + 1);
  const submit = (values: AnswerForm) => {
    const answers = answersIn(values);
    if (Object.keys(answers).length > 0) return onReply(answers);
    setError("root", { type: "none" });
    fail();
  };

  const keep = () => {
    const chosen = replySchema(open).safeParse(getValues());
    if (chosen.success) onKeep(answersIn(chosen.data));
  };

  return (
    <form
      noValidate
      autoComplete="off"
      className="column"
      onSubmit={handleSubmit(submit, fail)}
      onChange={keep}
    >
      {(formState.errors.root ?? wrong) && (
        <ErrorSummary message={message} target={wrong ?? open[0]!} attempt={attempt} />
      )}
      {open.map((question) => {
        const paperKind = settling[question]?.paper;
        return (
          <fieldset
            key={question}
            data-question={question}
            aria-describedby={idOf(`${question}-hint`)}
            className="mb-10"
          >
            <legend>
              <h2>{words.part(question, "ask")}</h2>
            </legend>
            <p id={idOf(`${question}-hint`)} className="soft">
              <span>{words.part(question, "hint")}</span>{" "}
              {paperKind && <span>{t("paper", { paper: paper(paperKind) })}</span>}
            </p>
            <Field
              question={question}
              name={question}
              label={(option) => words.option(question, option)}
              register={register}
              setValue={setValue}
            />
          </fieldset>
        );
      })}
      <p className="flex flex-col items-start gap-3">
        <Button type="submit">
          <span>{t("done")}</span>
        </Button>
        <Button className="button-quiet" onClick={onClear}>
          <span>{t("clear")}</span>
        </Button>
      </p>
    </form>
  );
}
