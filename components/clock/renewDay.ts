import { flushSync } from "react-dom";
import { lookAtClock } from "#lib/calendar/clock.ts";

/** Looks at the clock again and has the page drawn by it before anything else happens: before it is printed or copied. */
export const renewDay = (): void => flushSync(lookAtClock);
