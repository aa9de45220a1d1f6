"use client";

import { longDate } from "#lib/i18n/dates.ts";
import { useTodayIfKnown } from "./today.ts";

/** The day that the device's clock shows: "January 1, 1970". */
export function TodayInWords({ intl }: { intl: readonly string[] }) {
  const today = useTodayIfKnown();
  return today === null ? null : <span>{longDate(today, intl)}</span>;
}
