/** A small edit of the rules, as somebody could make it. */
export type Plant = { of: string; file: string; from: string; to: string };
/** An edit that judges somebody otherwise, and the name under which the gate tells it. */
export type Change = Plant & { named: string };

/** Where a topic of the law lies. */
export const law = (file: string) => `rules/law/${file}.ts`;
