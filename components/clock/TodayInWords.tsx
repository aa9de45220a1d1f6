"use client";

import { useFormats } from "../ui/useFormats.ts";
import { useTodayIfKnown } from "./today.ts";

/** The day that the device's clock shows: "January 1, 1970". */
export function TodayInWords() {
  const format = useFormats();
  const today = useTodayIfKnown();
  return today === null ? null : <span>{format.date(today)}</span>;
}
