const said = {
  /** The host answers with a status that is no success. */
  answered: "answered with status",
  busy: "is busy and",
  elsewhere: "sends us to another place:",
  garbled: "gave an answer that cannot be read:",
  moved: "moved to",
  "timed-out": "gave no answer within",
  "too-large": "gave an answer that is too long:",
  unreachable: "cannot be reached:",
} as const;

/** Why the words at an address could not be had. */
export type Fault = { kind: keyof typeof said; detail: string };

export const fault = (kind: Fault["kind"], detail: string): Fault => ({ kind, detail });

/** The fault as the rest of a sentence about the address. */
export const inWords = ({ kind, detail }: Fault): string => `${said[kind]} ${detail}`;

/** Whether another try may go better. */
export const isTemporary = ({ kind, detail }: Fault): boolean =>
  kind === "timed-out" ||
  kind === "unreachable" ||
  (kind === "answered" && /^(429|5\d\d)$/.test(detail));

/** Whether the host as a whole seems out of reach. */
export const isHostLost = ({ kind }: Fault): boolean =>
  kind === "timed-out" || kind === "unreachable" || kind === "busy";

/** Whether the place is no longer there, which is news, and not a failure to look. */
export const isGone = ({ kind, detail }: Fault): boolean =>
  kind === "moved" || (kind === "answered" && /^(404|410)$/.test(detail));
