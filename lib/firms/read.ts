import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { visible } from "#rules";
import { stored } from "../files/stored.ts";
import { explained } from "./explained.ts";
import { Firm } from "./firm.ts";
import { siteOrigin } from "../site/origin.ts";
import { faultInLogo } from "./logo.ts";
import { isLoopback } from "./origin.ts";
import { thumbprintOf } from "./thumbprint.ts";

const registered = join("lib", "firms", "registered");
const logos = join("public", "firms");

/** Whether pages of this machine may frame a demo firm's check: while developing and in tests, never in production. */
const honorsLoopback = () => process.env.PAROLE_LOOPBACK_ORIGINS === "1";

/** Whether this is the static edition, where no server of ours can take in what people send. */
const takesInNothing = () => process.env.PAROLE_STATIC === "1";

/** The demo firm's key is public, so it takes in intakes only where nobody but the machine's user can send any. */
const isOnThisMachine = (origin: string): boolean =>
  ["localhost", "127.0.0.1"].includes(new URL(origin).hostname);

const isWithoutIntake = ({ demo = false }: Firm): boolean =>
  takesInNothing() || (demo && !isOnThisMachine(siteOrigin()));

const faultInFile = (logo: string): string | null => {
  const file = join(logos, logo);
  const fault = existsSync(file) ? faultInLogo(readFileSync(file)) : "no such file";
  return fault && `logo: ${file}: ${fault}`;
};

const faultInKeys = ({ intake }: Firm): string | null => {
  const keys = intake?.keys ?? [];
  const at = keys.findIndex((key) => thumbprintOf(key) !== key.kid);
  return keys[at]
    ? `intake.keys.${at}: its kid is not its thumbprint, ${thumbprintOf(keys[at])}`
    : null;
};

/** One firm from its file; an error names the file and the path inside it. */
export const readFirm = (path: string, withLoopback = honorsLoopback()): Firm => {
  const read = Firm.safeParse(stored(path));
  const name = visible(path);
  if (!read.success) throw new Error(`${name}:\n${explained(read.error)}`);
  const { id, logo, origins } = read.data;
  if (basename(path) !== `${id}.json`)
    throw new Error(`${name}: the id is "${id}", so the file must be ${id}.json`);
  const fault = (logo && faultInFile(logo)) || faultInKeys(read.data);
  if (fault) throw new Error(`${name}: ${fault}`);
  return {
    ...read.data,
    origins: origins.filter((origin) => withLoopback || !isLoopback(origin)),
    intake: isWithoutIntake(read.data) ? undefined : read.data.intake,
  };
};

const firmsIn = (folder: string, withLoopback: boolean): Firm[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => readFirm(join(folder, file), withLoopback));

/**
 * Every registered firm, and those in the folder that PAROLE_FIRMS names, in the order of their ids.
 * The first fault ends the start.
 */
export const readFirms = (withLoopback = honorsLoopback()): Firm[] => {
  const own = process.env.PAROLE_FIRMS;
  const firms = [registered, ...(own ? [own] : [])]
    .flatMap((folder) => firmsIn(folder, withLoopback))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const twice = firms.find(({ id }, at) => firms[at + 1]?.id === id);
  if (twice) throw new Error(`${visible(twice.id)}: two files describe this firm`);
  return firms;
};
