import { useTranslations } from "next-intl";
import type { UseFormRegisterReturn } from "react-hook-form";
import type { Purpose, Refusal } from "#lib/calendar/dates.ts";
import { useToday } from "../../clock/today.ts";
import type { DayField } from "./calendarForm.ts";
import { unnamed } from "../../ui/unnamed.ts";
import { useElementId } from "../../ui/elementIds.ts";

type DayInputProps = { name: DayField; refused?: Refusal; field: UseFormRegisterReturn };

const purposeOf = { deadline: "deadline", lookAgain: "look-again" } as const satisfies Record<
  DayField,
  Purpose
>;

/** A day to type or to pick, with what it is for and what is wrong with it. */
export function DayInput({ name, refused, field }: DayInputProps) {
  const t = useTranslations("calendar");
  const id = useElementId();
  return (
    <div className="mt-4 max-w-read">
      <label htmlFor={id} tabIndex={-1} className="block font-bold">
        <span>{t(`fields.${name}.label`)}</span>
      </label>
      <p id={`${id}-hint`} className="text-ink-soft">
        <span>{t(`fields.${name}.hint`, { title: t(`titles.${purposeOf[name]}`) })}</span>
      </p>
      {refused && (
        <p id={`${id}-error`} role="alert" className="text-error">
          <strong>{t("errorLabel")}</strong> <span>{t(`errors.${refused}`)}</span>
        </p>
      )}
      <input
        {...unnamed(field)}
        data-day={name}
        id={id}
        type="date"
        min={useToday()}
        autoComplete="off"
        aria-invalid={refused !== undefined}
        aria-describedby={refused ? `${id}-hint ${id}-error` : `${id}-hint`}
        className="mt-1 min-h-13 rounded-m border border-control bg-card px-4 text-start"
      />
    </div>
  );
}
