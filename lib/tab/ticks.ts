import * as z from "zod/mini";
import { entryIn, keepIn } from "./tab.ts";

const name = "papers";
const longest = 20_000;

/** Ticked papers by the shape of their ids: the list of papers comes with the result, after the first question. */
export const Ticks = z.record(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)), z.literal(true));
export type Ticks = z.infer<typeof Ticks>;

/** The papers that a person ticked off in this tab; none where storage or its content cannot be used. */
export const loadTicks = (): Ticks => entryIn(name, Ticks, longest).entry ?? {};

/** Keeps the ticks until the tab closes or the answers are cleared. */
export const saveTicks = (ticks: Ticks): void => keepIn(name, JSON.stringify(ticks));
