import { Refused } from "../inbox/shapes.ts";
import { secondsIn } from "./waiting.ts";

/** Why nothing more is tried. */
export type Failure =
  /** The page has no Web Crypto, or no origin of its own. */
  | "cannot-here"
  /** The script that locks did not come. */
  | "no-script"
  | "too-large"
  /** The server names other keys than the firm's page does. */
  | "wrong-keys"
  | "refused"
  | "too-many"
  /** The server cannot store it now. */
  | "unavailable"
  | "unreachable"
  | "stopped";

/** What an answer of the server means for the next try. */
export type Verdict =
  | { then: "arrived" }
  /** The same bytes once more; `isUnsure` where these may have been stored. */
  | { then: "again"; why: Failure; seconds: number; isUnsure: boolean }
  /** A new token, and sealed anew. */
  | { then: "renew" }
  | { then: "stop"; why: Failure };

const renewing: readonly string[] = ["token-refused", "work-needed", "keys-changed", "id-taken"];

/** Reads the status of an answer, the code in its body and how long it asks to wait; null stands for no answer at all. */
export const verdictOn = (
  answer: { status: number; body: unknown; retryAfter: string | null } | null,
): Verdict => {
  if (answer === null) return { then: "again", why: "unreachable", seconds: 0, isUnsure: true };
  const { status, body, retryAfter } = answer;
  if (status === 201 || status === 200) return { then: "arrived" };
  const seconds = secondsIn(retryAfter);
  const refused = Refused.safeParse(body);
  const error = refused.success ? refused.data.error : null;
  if (status === 429) return { then: "stop", why: "too-many" };
  if (error === "store-unavailable")
    return { then: "again", why: "unavailable", seconds, isUnsure: false };
  if (error === "too-early") return { then: "again", why: "refused", seconds: 1, isUnsure: false };
  if (error !== null && renewing.includes(error)) return { then: "renew" };
  if (status >= 500) return { then: "again", why: "unavailable", seconds, isUnsure: true };
  return { then: "stop", why: "refused" };
};
