/** How far a visitor is, as far as the firm's page may know it. */
export const phases = ["intro", "questions", "result", "send", "sent"] as const;
export type Phase = (typeof phases)[number];
