import { authorities, feeExceptions, routeSteps, ruleset } from "#rules";

/** Straight marks as they are set in print. */
export const typeset = (text: string): string =>
  text
    .replace(/(^|[\s([])"/g, "$1“")
    .replaceAll('"', "”")
    .replaceAll("'", "’");

type Doubted = Readonly<Record<string, { doubt?: string }>>;

const doubtsIn = (rows: Doubted): Record<string, string> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([id, { doubt }]) => (doubt ? [[id, typeset(doubt)]] : [])),
  );

const provisions = () =>
  Object.fromEntries(
    Object.entries(authorities).map(([id, { title, paraphrase, note }]) => [
      id,
      {
        title: typeset(title),
        paraphrase: typeset(paraphrase),
        ...(note && { note: typeset(note) }),
      },
    ]),
  );

const file = (words: object): string => `${JSON.stringify(words, null, 2)}\n`;

/** What the rules say in English about each text and each open question, as messages that a translator finds. */
export const lawWords = (): Record<string, string> => ({
  "lib/i18n/messages/en/provisions.json": file(provisions()),
  "lib/i18n/messages/en/doubts.json": file({
    rules: doubtsIn(ruleset),
    feeExceptions: doubtsIn(feeExceptions),
    routeSteps: doubtsIn(routeSteps),
  }),
});
