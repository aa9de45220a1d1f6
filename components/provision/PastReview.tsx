"use client";

import type { ReactNode } from "react";
import { useTodayIfKnown } from "../clock/today.ts";

/** Shows its words once a day for review has passed. */
export function PastReview({ reviewBy, children }: { reviewBy: string; children: ReactNode }) {
  const today = useTodayIfKnown();
  return today !== null && today > reviewBy ? children : null;
}
