import en from "#lib/i18n/messages/en/errors.json";

/** What is said when a page stops working. */
export type CrashWords = typeof en.crash;

const isWords = (value: unknown): value is CrashWords =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(en.crash).every(
    (name) => typeof (value as Record<string, unknown>)[name] === "string",
  );

/**
 * The words for a page that stopped working. The document itself carries them: whatever failed, they are there, and no
 * page brings those of the other languages. In English where the document has none.
 */
export const crashWords = (): CrashWords => {
  try {
    const words: unknown = JSON.parse(document.documentElement.dataset.crash ?? "");
    return isWords(words) ? words : en.crash;
  } catch {
    return en.crash;
  }
};
