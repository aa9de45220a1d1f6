import { createReadStream } from "node:fs";
import { once } from "node:events";
import { determine, type Answers } from "#rules";
import { relevant } from "../screening/walk.ts";
import { parseInput, type Problem } from "./input.ts";
import { pretty } from "./pretty.ts";

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

const refuse = (problems: readonly Problem[]): void => {
  process.exitCode = 2;
  process.stderr.write(problems.map(({ path, message }) => `${path}: ${message}\n`).join(""));
};

const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
};

const print = async (sets: readonly Answers[], isList: boolean, asText: boolean): Promise<void> => {
  const [start, between, end] = isList && !asText ? ["[", ",\n", "]\n"] : ["", "\n", asText ? "" : "\n"];
  await write(start);
  for (const [place, answers] of sets.entries()) {
    const determination = determine(relevant(answers));
    await write((place > 0 ? between : "") + (asText ? pretty(determination) : JSON.stringify(determination)));
  }
  await write(end);
};

/** `npm run screen -- [--pretty] [file]`: answers from a file or standard input, determinations out. */
const main = async (words: readonly string[]): Promise<void> => {
  const file = words.find((word) => !word.startsWith("--"));
  const unknown = words.filter((word) => word.startsWith("--") && word !== "--pretty");
  if (unknown.length > 0) return refuse(unknown.map((path) => ({ path, message: "not an option" })));
  try {
    const text = await textOf(file ? createReadStream(file) : process.stdin);
    if (text === null) return refuse([{ path: ".", message: `longer than ${longest} bytes` }]);
    const input = parseInput(text);
    if ("problems" in input) return refuse(input.problems);
    await print(input.answers, input.isList, words.includes("--pretty"));
  } catch (error) {
    refuse([{ path: file ?? ".", message: error instanceof Error ? error.message : "cannot be read" }]);
  }
};

process.stdout.on("error", () => process.exit());
await main(process.argv.slice(2));
