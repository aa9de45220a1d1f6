import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { visible } from "#rules";
import { stored } from "../files/stored.ts";
import { explained } from "./explained.ts";
import { Firm } from "./firm.ts";
import { faultInLogo } from "./logo.ts";
import { isLoopback } from "./origin.ts";

const registered = join("lib", "firms", "registered");
const logos = join("public", "firms");

/** Whether pages of this machine may frame a demo firm's check: while developing and in tests, never in production. */
const honorsLoopback = () => process.env.PAROLE_LOOPBACK_ORIGINS === "1";

/** One firm from its file; an error names the file and the path inside it. */
export const readFirm = (path: string, withLoopback = honorsLoopback()): Firm => {
  const read = Firm.safeParse(stored(path));
  const name = visible(path);
  if (!read.success) throw new Error(`${name}:\n${explained(read.error)}`);
  const { id, logo, origins } = read.data;
  if (basename(path) !== `${id}.json`)
    throw new Error(`${name}: the id is "${id}", so the file must be ${id}.json`);
  if (logo) {
    const file = join(logos, logo);
    const fault = existsSync(file) ? faultInLogo(readFileSync(file)) : "no such file";
    if (fault) throw new Error(`${name}: logo: ${file}: ${fault}`);
  }
  return { ...read.data, origins: origins.filter((origin) => withLoopback || !isLoopback(origin)) };
};

/** Every registered firm, in the order of their ids. The first fault ends the start. */
export const readFirms = (withLoopback = honorsLoopback()): Firm[] =>
  readdirSync(registered)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readFirm(join(registered, file), withLoopback));
