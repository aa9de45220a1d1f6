import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Answers, QuestionId } from "#rules";
import { Button } from "../ui/Button.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { Field } from "./Field.tsx";
import { formDefaults, formSchema, type AnswerForm } from "./answerForm.ts";
import { Past } from "./Past.tsx";
import { Why } from "./Why.tsx";
import { useQuestionWords, type Voice } from "./words.ts";

type QuestionProps = {
  question: QuestionId;
  answers: Answers;
  voice: Voice;
  onAnswer: (answer: unknown) => void;
  onError: () => void;
};

/** One question: its words, its answers, and what is wrong with what was chosen. It knows no other question. */
export function Question({ question, answers, voice, onAnswer, onError }: QuestionProps) {
  const t = useTranslations("screening");
  const words = useQuestionWords(voice);
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, setValue, formState } = useForm<AnswerForm>({
    resolver: zodResolver(formSchema(question)) as never,
    defaultValues: formDefaults(question, answers),
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  const error = formState.errors[question];
  const tooMany = error && error.message?.includes("at most");
  const message = t(
    tooMany ? "error.tooMany" : question === "screeningFor" ? "error.missingVoice" : "error.missing",
  );

  return (
    <form
      noValidate
      className="column"
      onSubmit={handleSubmit(
        (values) => onAnswer(values[question]),
        () => {
          setAttempt((count) => count + 1);
          onError();
        },
      )}
    >
      {error && <ErrorSummary message={message} target={question} attempt={attempt} />}
      {question === "everOrderedRemoved" && <Past voice={voice} />}
      <fieldset aria-describedby={error ? "hint problem" : "hint"}>
        <legend>
          <h1 id="screen-heading" tabIndex={-1}>{words.part(question, "ask")}</h1>
        </legend>
        <p id="hint" className="soft">{words.part(question, "hint")}</p>
        {error && (
          <p id="problem" className="text-error">
            <strong>{t("error.label")}</strong> <span>{message}</span>
          </p>
        )}
        <Field
          question={question}
          label={(option) => words.option(question, option)}
          register={register}
          setValue={setValue}
        />
      </fieldset>
      <Why question={question} text={words.part(question, "why")} />
      <Button type="submit"><span>{t("continue")}</span></Button>
    </form>
  );
}
