import * as z from "zod";
import { papersKey as key } from "./storage.ts";
import { tab } from "./tab.ts";

/** Ticked papers by the shape of their ids: the list of papers comes with the result, after the first question. */
export const Ticks = z.record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.literal(true));
export type Ticks = z.infer<typeof Ticks>;

/** The papers that a person ticked off in this tab; none where storage or its content cannot be used. */
export const loadTicks = (): Ticks => {
  try {
    const kept = Ticks.safeParse(JSON.parse(tab().getItem(key) ?? "{}"));
    return kept.success ? kept.data : {};
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
