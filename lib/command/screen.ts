import { createReadStream } from "node:fs";
import { once } from "node:events";
import { determine, type Answers } from "#rules";
import { relevant } from "../questionnaire/walk.ts";
import { parseInput } from "./input.ts";
import { pretty } from "./pretty.ts";
import { complain, run, wordsIn } from "./terminal.ts";

const longest = 400_000_000;

const textOf = async (source: AsyncIterable<Buffer>): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > longest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
};

const refuse = (...faults: string[]): void => {
  process.exitCode = 2;
  complain(...faults);
};

const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
};

const print = async (sets: readonly Answers[], isList: boolean, asText: boolean): Promise<void> => {
  const [start, between, end] =
    isList && !asText ? ["[", ",\n", "]\n"] : ["", "\n", asText ? "" : "\n"];
  await write(start);
  for (const [place, answers] of sets.entries()) {
    const determination = determine(relevant(answers));
    await write(
      (place > 0 ? between : "") + (asText ? pretty(determination) : JSON.stringify(determination)),
    );
  }
  await write(end);
};

/** `npm run screen -- [--pretty] [file]`: answers from a file or standard input, determinations out. */
const main = async (words: readonly string[]): Promise<void> => {
  const {
    options,
    plain: [file],
  } = wordsIn(words, { options: ["pretty"], most: 1 });
  try {
    const text = await textOf(file ? createReadStream(file) : process.stdin);
    if (text === null) return refuse(`.: longer than ${longest} bytes`);
    const input = parseInput(text);
    if ("problems" in input)
      return refuse(...input.problems.map(({ path, message }) => `${path}: ${message}`));
    await print(input.answers, input.isList, options.has("pretty"));
  } catch (error) {
    refuse(`${file ?? "."}: ${error instanceof Error ? error.message : "cannot be read"}`);
  }
};

process.stdout.on("error", () => process.exit());
await run(main);
