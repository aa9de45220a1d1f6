"use client";

import type { ReactNode } from "react";
import { useTodayIfKnown } from "./today.ts";

/** Shows its words while the device's clock shows a day before the one given: it runs behind. */
export function ClockBehind({ day, children }: { day: string; children: ReactNode }) {
  const today = useTodayIfKnown();
  return today !== null && today < day ? children : null;
}
