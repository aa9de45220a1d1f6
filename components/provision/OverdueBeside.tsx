"use client";

import { useContext, type ReactNode } from "react";
import { ResultContext } from "../case/result.ts";
import { PastReview } from "./PastReview.tsx";

type OverdueBesideProps = { reviewBy: string; children: ReactNode };

/**
 * Shows its words beside what they speak of once a day for review has passed; never in a result, which tells all that
 * is overdue in one line at its end.
 */
export function OverdueBeside({ reviewBy, children }: OverdueBesideProps) {
  const isInResult = useContext(ResultContext) !== null;
  return isInResult ? null : <PastReview reviewBy={reviewBy}>{children}</PastReview>;
}
