import { parseArgs } from "node:util";
import { visible } from "#rules";

/** Says on standard error what is wrong, a line for each fault; what nobody would see in a line is written out. */
export const complain = (...faults: readonly string[]): void => {
  process.stderr.write(faults.map((fault) => `${visible(fault)}\n`).join(""));
};

/** What a command takes: options alone, options with a value, and how many other words. */
type Allowed = { options?: readonly string[]; valued?: readonly string[]; most?: number };

/** The options and the other words of a command line. Throws on a word that the command does not take. */
export const wordsIn = (
  words: readonly string[],
  { options = [], valued = [], most = 0 }: Allowed,
) => {
  const known = Object.fromEntries(valued.map((name) => [name, { type: "string" as const }]));
  const { tokens } = parseArgs({ args: [...words], options: known, strict: false, tokens: true });
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const plain = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const faults = [
    ...given
      .filter(({ name }) => ![...options, ...valued].includes(name))
      .map(({ rawName }) => `${rawName}: not an option`),
    ...given
      .filter(({ name, value }) => options.includes(name) && value !== undefined)
      .map(({ rawName }) => `${rawName}: takes no value`),
    ...given
      .filter(({ name, value }) => valued.includes(name) && value === undefined)
      .map(({ rawName }) => `${rawName}: takes a value`),
    ...plain.slice(most).map((word) => `${word}: one word too many`),
  ];
  if (faults.length > 0) throw new Error(faults.map(visible).join("\n"));
  return { options: new Map(given.map(({ name, value }) => [name, value])), plain };
};

/** Does what a command is for. What stops it is said, a line for each fault, and no trace of our code. */
export const run = async (main: (words: string[]) => void | Promise<void>): Promise<void> => {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    process.exitCode = 2;
    complain(...(error instanceof Error ? error.message : "failed").split("\n"));
  }
};
