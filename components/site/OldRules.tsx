"use client";

import { useSyncExternalStore, type ReactNode } from "react";

const ninetyDays = 90 * 24 * 60 * 60 * 1000;
const never = () => () => {};

/** Shows its words once the rules have not been checked for 90 days. */
export function OldRules({ checked, children }: { checked: string; children: ReactNode }) {
  const old = useSyncExternalStore(
    never,
    () => Date.now() - Date.parse(checked) > ninetyDays,
    () => false,
  );
  return old ? <div className="old-rules" role="note">{children}</div> : null;
}
