import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { Firm } from "./firm.ts";
import { faultInLogo } from "./logo.ts";

const registered = join("lib", "firms", "registered");
const logos = join("public", "firms");

const parsed = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path}: not JSON: ${(error as Error).message}`, { cause: error });
  }
};

/** One firm from its file; an error names the file and the path inside it. */
export const readFirm = (path: string, logosIn = logos): Firm => {
  const read = Firm.safeParse(parsed(path));
  if (!read.success) throw new Error(`${path}:\n${z.prettifyError(read.error)}`);
  const { id, logo } = read.data;
  if (!path.endsWith(`${id}.json`)) throw new Error(`${path}: the id is "${id}", so the file must be ${id}.json`);
  if (logo) {
    const file = join(logosIn, logo);
    const fault = existsSync(file) ? faultInLogo(logo, readFileSync(file)) : "no such file";
    if (fault) throw new Error(`${path}: logo: ${file}: ${fault}`);
  }
  return read.data;
};

/** Every registered firm, in the order of their ids. The first fault ends the start. */
export const readFirms = (folder = registered, logosIn = logos): Firm[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readFirm(join(folder, file), logosIn));
