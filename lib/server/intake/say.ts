/** Writes one line of JSON to the log: when, what, and numbers or codes. Nothing of a person is ever given to it. */
export const sayTo =
  (write: (line: string) => void) =>
  (event: string, facts: Record<string, string | number> = {}): void =>
    write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);
