import * as z from "zod";
import { evidenceIds, type EvidenceId } from "#rules";
import { papersKey as key } from "./storage.ts";
import { tab } from "./tab.ts";

export const Ticks = z.partialRecord(z.enum(evidenceIds as [EvidenceId, ...EvidenceId[]]), z.literal(true));
export type Ticks = Record<string, true>;

/** The papers that a person ticked off in this tab; none where storage or its content cannot be used. */
export const loadTicks = (): Ticks => {
  try {
    const kept = Ticks.safeParse(JSON.parse(tab().getItem(key) ?? "{}"));
    return kept.success ? (kept.data as Ticks) : {};
  } catch {
    return {};
  }
};

/** Keeps the ticks until the tab closes or the answers are cleared. */
export const saveTicks = (ticks: Ticks): void => {
  try {
    tab().setItem(key, JSON.stringify(ticks));
  } catch {
    // The ticks stay in memory alone.
  }
};
