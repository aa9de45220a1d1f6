import { Fragment } from "react";
import type { UseFormRegister } from "react-hook-form";
import { useTranslations } from "next-intl";
import type { QuestionId } from "#rules";
import type { AnswerForm } from "./answerForm.ts";

export type FieldProps = {
  question: QuestionId;
  options: readonly string[];
  label: (option: string) => string;
  several: boolean;
  register: UseFormRegister<AnswerForm>;
  onToggle: (option: string, checked: boolean) => void;
};

/** The answers of a question as tiles of native radios or checkboxes; "not sure" stands last, after "or". */
export function Field({ question, options, label, several, register, onToggle }: FieldProps) {
  const t = useTranslations("screening");
  return options.map((option, place) => {
    const id = place === 0 ? question : `${question}-${option}`;
    const field = register(several ? `${question}.${option}` : question);
    return (
      <Fragment key={option}>
        {option === "not-sure" && <p className="or"><span>{t("or")}</span></p>}
        <div className="tile">
          <input
            {...field}
            {...(several ? {} : { value: option })}
            type={several ? "checkbox" : "radio"}
            id={id}
            autoComplete="off"
            onChange={(event) => {
              void field.onChange(event);
              onToggle(option, event.target.checked);
            }}
          />
          <label htmlFor={id}>{label(option)}</label>
        </div>
      </Fragment>
    );
  });
}
