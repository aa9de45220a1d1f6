import { Fragment } from "react";
import type { UseFormRegister, UseFormSetValue } from "react-hook-form";
import { useTranslations } from "next-intl";
import { optionsOf, reasonGroups, takesSeveral, type QuestionId } from "#rules";
import { useElementIds } from "../ui/elementIds.ts";
import { boxName, switchedOff, type AnswerForm } from "./answerForm.ts";
import { shownOptions } from "./shownOptions.ts";

type FieldProps = {
  question: QuestionId;
  /** The name of the field in its form. */
  name: string;
  label: (option: string) => string;
  register: UseFormRegister<AnswerForm>;
  setValue: UseFormSetValue<AnswerForm>;
};

const groups = Object.entries(reasonGroups) as [keyof typeof reasonGroups, readonly string[]][];

/** The answers of a question as tiles of native radios or checkboxes, the many in groups; "not sure" stands last, after "or". */
export function Field({ question, name, label, register, setValue }: FieldProps) {
  const t = useTranslations("screening");
  const idOf = useElementIds();
  const options = optionsOf(question);
  const several = takesSeveral(question);
  const shown = shownOptions(question);

  const tile = (option: string) => {
    const field = register(several ? boxName(name, options.indexOf(option)) : name);
    return (
      <Fragment key={option}>
        {option === "not-sure" && (
          <p className="or">
            <span>{t("or")}</span>
          </p>
        )}
        <label className="tile">
          <input
            {...field}
            type={several ? "checkbox" : "radio"}
            value={option}
            id={option === shown[0] ? idOf(name) : undefined}
            onChange={(event) => {
              void field.onChange(event);
              if (!several || !event.target.checked) return;
              for (const off of switchedOff(options, option))
                setValue(boxName(name, options.indexOf(off)), false);
            }}
          />
          <span>{label(option)}</span>
        </label>
      </Fragment>
    );
  };

  if (question !== "requestBases") return shown.map(tile);
  return groups.map(([group, reasons]) => (
    <div key={group} role="group" aria-labelledby={idOf(group)} className="tile-group">
      <h2 id={idOf(group)}>{t(`reasonGroups.${group}`)}</h2>
      {reasons.map(tile)}
    </div>
  ));
}
