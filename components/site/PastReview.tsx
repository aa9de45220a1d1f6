"use client";

import { useSyncExternalStore, type ReactNode } from "react";

const never = () => () => {};
const todayHere = () => new Date().toISOString().slice(0, 10);

/** Shows its words once a day for review has passed: by the day given, else by the clock of the device. */
export function PastReview({ reviewBy, today, children }: { reviewBy: string; today?: string; children: ReactNode }) {
  const day = useSyncExternalStore(never, () => today ?? todayHere(), () => today ?? "");
  return day > reviewBy ? children : null;
}
