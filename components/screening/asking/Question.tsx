import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useContext, useState, type MouseEvent } from "react";
import { useForm } from "react-hook-form";
import { optionsOf, questionOf, type Answers, type QuestionId } from "#rules";
import {
  answerField,
  formDefaults,
  formSchema,
  isTooMany,
  type AnswerForm,
} from "../../question/answerForm.ts";
import { Button } from "../../ui/Button.tsx";
import { elementId, useElementIds } from "../../ui/elementIds.ts";
import { ErrorSummary } from "../../question/ErrorSummary.tsx";
import { Field } from "../../question/Field.tsx";
import { Listen } from "../../aloud/Listen.tsx";
import { EnglishQuestion } from "../../english/EnglishQuestion.tsx";
import { Setting } from "../../case/setting.ts";
import { PastIntro } from "./PastIntro.tsx";
import { Why } from "./Why.tsx";
import { useQuestionWords } from "../../question/useQuestionWords.ts";

type QuestionProps = {
  question: QuestionId;
  answers: Answers;
  onAnswer: (answer: unknown) => void;
};

/** One question: its words, its answers, and what is wrong with what was chosen. It knows no other question. */
export function Question({ question, answers, onAnswer }: QuestionProps) {
  const t = useTranslations("screening");
  const words = useQuestionWords();
  const idOf = useElementIds();
  const { isFramed, beforePast } = useContext(Setting);
  const field = isFramed ? elementId(answerField) : answerField;
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, setValue, formState } = useForm<AnswerForm>({
    // The resolver types a schema by its own keys; the name of this field is random in a frame.
    resolver: zodResolver(formSchema(question, field)) as never,
    defaultValues: formDefaults(question, field, answers),
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  const error = formState.errors[field];
  const message = t(
    isTooMany(error)
      ? "error.tooMany"
      : optionsOf(question).includes("not-sure")
        ? "error.missing"
        : "error.missingPlain",
  );
  const describedBy = error ? [idOf("hint"), idOf("problem")] : [idOf("hint")];
  const submit = handleSubmit(
    ({ [field]: answer }) => onAnswer(answer),
    () => setAttempt((count) => count + 1),
  );

  // The second press of a double click must not answer the question that the first one led to.
  const press = (event: MouseEvent) => (event.detail > 1 ? event.preventDefault() : submit(event));

  const isReasonOpen = questionOf(question).reason === "in the open";
  const why = <Why isOpen={isReasonOpen} text={words.part(question, "why")} />;

  return (
    <form noValidate autoComplete="off" className="column" data-aloud="">
      {error && <ErrorSummary message={message} target={field} attempt={attempt} />}
      <fieldset data-question={question} aria-describedby={describedBy.join(" ") || undefined}>
        <legend>
          {/* The focus lands here, so what step it is belongs to what is told of it. */}
          <h1 id={idOf("screen-heading")} tabIndex={-1} aria-describedby={idOf("progress")}>
            {words.part(question, "ask")}
          </h1>
        </legend>
        <p id={idOf("hint")} className="soft">
          {words.part(question, "hint")}
        </p>
        <PastIntro question={question} answers={answers} reminder={beforePast} />
        {error && (
          <p id={idOf("problem")} className="text-error">
            <strong>{t("error.label")}</strong> <span>{message}</span>
          </p>
        )}
        <Field
          question={question}
          name={field}
          label={(option) => words.option(question, option)}
          register={register}
          setValue={setValue}
        />
      </fieldset>
      {isReasonOpen && why}
      {/* On press, because a frame without `allow-forms` never submits a form; Enter presses the button, too. */}
      <Button type="submit" onClick={(event) => void press(event)}>
        <span>{t("continue")}</span>
      </Button>
      {!isReasonOpen && why}
      <div className="aids screen-only">
        <EnglishQuestion
          question={question}
          intro={<PastIntro question={question} answers={answers} />}
        />
        <Listen />
      </div>
    </form>
  );
}
