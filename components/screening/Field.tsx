import { Fragment } from "react";
import type { UseFormRegister, UseFormSetValue } from "react-hook-form";
import { useTranslations } from "next-intl";
import { optionsOf, takesSeveral, type QuestionId } from "#rules";
import { switchedOff, type AnswerForm } from "./answerForm.ts";

type FieldProps = {
  question: QuestionId;
  label: (option: string) => string;
  register: UseFormRegister<AnswerForm>;
  setValue: UseFormSetValue<AnswerForm>;
};

/** The answers of a question as tiles of native radios or checkboxes; "not sure" stands last, after "or". */
export function Field({ question, label, register, setValue }: FieldProps) {
  const t = useTranslations("screening");
  const options = optionsOf(question);
  const several = takesSeveral(question);
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
              if (!several || !event.target.checked) return;
              for (const off of switchedOff(options, option)) setValue(`${question}.${off}`, false);
            }}
          />
          <label htmlFor={id}>{label(option)}</label>
        </div>
      </Fragment>
    );
  });
}
