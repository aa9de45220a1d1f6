"use client";

import { formatsOf } from "#lib/i18n/formats.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { useTodayIfKnown } from "./today.ts";

/** The day that the device's clock shows: "January 1, 1970". It stands on pages that send no words to the browser. */
export function TodayInWords({ locale }: { locale: Locale }) {
  const today = useTodayIfKnown();
  return today === null ? null : <span>{formatsOf(locale).date(today)}</span>;
}
