import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from "ical-generator";
import { Day } from "./days.ts";

/** One day in the file, and the words that stand in the calendar for others to see. */
export type Entry = { day: string; title: string; early: boolean };
export type CalendarFile =
  { ok: true; text: string } | { ok: false; why: "not-a-day" | "no-dates" | "no-browser" };

const hour = 60 * 60;
/** Nine in the morning of the day before, and of a week before. */
const dayBefore = 15 * hour;
const weekBefore = dayBefore + 6 * 24 * hour;

/**
 * The dates as iCalendar text. It names neither this service nor the case, also where no calendar shows it. An entry's identifier is random, so that it tells nothing and no two cases meet in
 * one calendar; its stamp is the day alone.
 */
export const calendarFile = (entries: readonly Entry[], today: string): CalendarFile => {
  if (entries.length === 0) return { ok: false, why: "no-dates" };
  if ([today, ...entries.map(({ day }) => day)].some((day) => !Day.safeParse(day).success)) {
    return { ok: false, why: "not-a-day" };
  }
  // Browsers give random identifiers to pages that came over https alone.
  if (typeof globalThis.crypto?.randomUUID !== "function") return { ok: false, why: "no-browser" };
  const calendar = ical({ prodId: { company: "Calendar", product: "dates", language: "EN" } });
  for (const { day, title, early } of entries) {
    calendar.createEvent({
      start: day,
      allDay: true,
      stamp: today,
      summary: title,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: (early ? [weekBefore, dayBefore] : [dayBefore]).map((trigger) => ({
        type: ICalAlarmType.display,
        trigger,
      })),
    });
  }
  return { ok: true, text: `${calendar.toString().trimEnd()}\r\n` };
};
