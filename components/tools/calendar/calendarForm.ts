import * as z from "zod/mini";
import { lookAgain, typedDay } from "#lib/calendar/dates.ts";
import type { Answers } from "#rules";

/** The fields in which a person types a day. */
export const dayFields = ["deadline", "lookAgain"] as const;
export type DayField = (typeof dayFields)[number];

export const calendarForm = (today: string) =>
  z.object({ deadline: typedDay(today), lookAgain: typedDay(today) });
export type CalendarForm = z.infer<ReturnType<typeof calendarForm>>;

/** No day that matters is guessed: the answers hold a span at most. */
export const calendarDefaults = (answers: Answers, today: string): CalendarForm => ({
  deadline: "",
  lookAgain: lookAgain(answers, today),
});

/** The field of a day in its form. */
export const dayIn = (form: HTMLFormElement, name: DayField): HTMLInputElement | null =>
  form.querySelector(`[data-day="${name}"]`);

/** The fields that hold half a day, which the browser would hand over as none. */
export const halfTyped = (form: HTMLFormElement): DayField[] =>
  dayFields.filter((name) => dayIn(form, name)?.validity.badInput === true);
