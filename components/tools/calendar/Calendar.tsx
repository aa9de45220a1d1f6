import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useContext, useState, type MouseEvent } from "react";
import { useForm } from "react-hook-form";
import { datesFor, reviewDays, type Refusal } from "#lib/calendar/dates.ts";
import type { CalendarFile } from "#lib/calendar/file.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { useResult } from "../../case/result.ts";
import { Setting } from "../../case/setting.ts";
import { useToday } from "../../clock/today.ts";
import { Button } from "../../ui/Button.tsx";
import {
  calendarDefaults,
  calendarForm,
  dayFields,
  dayIn,
  halfTyped,
  type CalendarForm,
  type DayField,
} from "./calendarForm.ts";
import { reach } from "../../ui/reach.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { lateTools } from "../late/lateTools.ts";
import { LateStatus } from "../late/LateStatus.tsx";
import { useLateTool } from "../late/useLateTool.ts";
import { ToolIntro } from "../intro/ToolIntro.tsx";
import { DayInput } from "./DayInput.tsx";

/** Says nothing of what it holds: it stands in a list of downloads. */
const fileName = "dates.ics";

type Said = "saved" | Extract<CalendarFile, { ok: false }>["why"];

/** Saves the days that matter as a calendar file. What is typed goes into the file and nowhere else. */
export function Calendar() {
  const { answers } = useResult();
  const t = useTranslations("calendar");
  const format = useFormats();
  const today = useToday();
  const { isFramed } = useContext(Setting);
  const [feedback, setFeedback] = useState<Said | null>(null);
  const { register, handleSubmit, setError, formState } = useForm<CalendarForm>({
    resolver: zodResolver(calendarForm(today)),
    defaultValues: calendarDefaults(answers, today),
    shouldFocusError: false,
  });
  const already = reviewDays(answers, today);

  const writer = useLateTool(lateTools.calendar, ({ calendarFile }) => {
    const save = (typed: CalendarForm) => {
      const entries = datesFor(answers, today, typed).map(({ purpose, day }) => ({
        day,
        title: t(`titles.${purpose}`),
        early: purpose === "deadline",
      }));
      const file = calendarFile(entries, today);
      if (file.ok) saveFile(fileName, "text/calendar;charset=utf-8", file.text);
      setFeedback(file.ok ? "saved" : file.why);
    };
    void handleSubmit(save)();
  });
  // On press, because a frame without `allow-forms` never submits a form; Enter presses the button, too.
  const submit = (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget;
    if (!form) return;
    const refuse = (isWrong: (name: DayField) => boolean) => {
      const wrong = dayFields.find(isWrong);
      const field = wrong ? dayIn(form, wrong) : null;
      // A field of a day that takes the focus scrolls the page around a frame, whatever it is told; its label does not.
      reach(isFramed ? (field?.labels?.[0] ?? null) : field);
    };
    setFeedback(null);
    const half = halfTyped(form);
    if (half.length === 0)
      return void handleSubmit(writer.press, (errors) =>
        refuse((name) => errors[name] !== undefined),
      )(event);
    event.preventDefault();
    for (const name of half) setError(name, { message: "not-a-day" });
    refuse((name) => half.includes(name));
  };

  return (
    <>
      <ToolIntro heading={t("heading")} lead={t("lead")} care={t("care")} />
      {already.length > 0 && (
        <>
          <p className="mt-4">
            <span>{t("already")}</span>
          </p>
          <ul>
            {already.map(({ purpose, day }) => (
              <li key={purpose}>
                <span>
                  {t("dated", {
                    date: format.date(day),
                    purpose: t(`purposes.${purpose}`),
                    title: t(`titles.${purpose}`),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <form noValidate autoComplete="off">
        {dayFields.map((name) => (
          <DayInput
            key={name}
            name={name}
            refused={formState.errors[name]?.message as Refusal | undefined}
            field={register(name)}
          />
        ))}
        <Button type="submit" className="button-quiet mt-3" onClick={submit}>
          <span>{t("button")}</span>
        </Button>
      </form>
      <LateStatus {...writer}>
        {feedback && t(`said.${feedback}`, { name: isolated(fileName) })}
      </LateStatus>
    </>
  );
}
