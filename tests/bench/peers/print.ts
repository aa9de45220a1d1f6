import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as playwright } from "@playwright/test";
import { chromium, flags } from "../../chromium.ts";
import { print, short, whole } from "../table.ts";
import { govuk } from "./govuk.ts";
import { emptyNext } from "./next.ts";
import { ours } from "./ours.ts";
import type { Missing, Peer, Running } from "./peer.ts";
import { plain } from "./plain.ts";
import { person, steps } from "./questions.ts";
import { bodies, firstPress, rows, type Taken } from "./rows.ts";
import { shapes, slowdown, type Shape } from "./shapes.ts";
import { survey } from "./survey.ts";
import { journey, load } from "./visit.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const rivals = [survey, govuk];
const others = [...rivals, emptyNext, plain];
const targets = { overEmptyNext: 60, overPlain: 1.1 };

type Served = { peer: Peer; url: string };

const number = (value: number) => (value >= 10 || Number.isInteger(value) ? whole(value) : short(value));

/** Every visit to every peer in turn, on one network. */
const visitAll = async (served: readonly Served[], shape: Shape): Promise<Map<Peer, Taken>> => {
  const taken = new Map(served.map(({ peer }) => [peer, { loads: [], journeys: [] } as Taken]));
  const browser = await playwright.launch({ executablePath: chromium(), args: flags });
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const { peer, url } of served) {
        taken.get(peer)!.loads.push(await load(browser, peer, url, shape));
        if (peer.screen) taken.get(peer)!.journeys.push(await journey(browser, peer, url, shape));
      }
    }
  } finally {
    await browser.close();
  }
  return taken;
};

const printShape = ({ name: network }: Shape, taken: Map<Peer, Taken>) => {
  const mine = taken.get(ours)!;
  const values = (peer: Peer) => rows.map(({ of }) => of(taken.get(peer)!));
  const own = values(ours);
  const cell = (value: number, at: number) =>
    Number.isNaN(value) ? "–" : `${number(value)} = ${(value / own[at]!).toFixed(2)}`;
  const columns = others.map((peer) => values(peer).map(cell));
  print(
    [`${network}, ${slowdown}× CPU slowdown`, "aim", "ours = 1", ...others.map(({ name }) => name)],
    rows.map(({ name, most }, at) => [
      name,
      most === undefined ? "< peers" : `≤ ${most}`,
      number(own[at]!),
      ...columns.map((column) => column[at]!),
    ]),
  );
  const behind = rivals.map((peer) => {
    const found = rows.filter(({ of }) => of(taken.get(peer)!) <= of(mine)).map(({ name }) => name);
    return `Not ahead of ${peer.name} in: ${found.join("; ") || "nothing"}.\n`;
  });
  const over = bodies(mine) - bodies(taken.get(emptyNext)!);
  const times = firstPress(mine) / firstPress(taken.get(plain)!);
  console.log(
    `Over the empty Next page: ${number(over)} kB of bodies (aim ≤ ${targets.overEmptyNext}). ` +
      `First press: ${times.toFixed(2)} times the page by hand (aim ≤ ${targets.overPlain}).\n` +
      behind.join(""),
  );
};

const measure = async (folder: string, running: Running[]): Promise<Missing | null> => {
  const served: Served[] = [];
  for (const [at, peer] of [ours, ...others].entries()) {
    console.error(`building and serving: ${peer.name}`);
    const one = await peer.start(join(folder, String(at)));
    if ("why" in one) return one;
    running.push(one);
    served.push({ peer, url: one.url });
  }
  for (const shape of shapes) {
    console.error(`visiting: ${shape.name}`);
    printShape(shape, await visitAll(served, shape));
  }
  return null;
};

/** Prints what ours and other ways to ask the same questions cost a person with a slow phone. */
export const printPeers = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "peers-bench-"));
  const running: Running[] = [];
  const clear = () => {
    for (const one of running.splice(0)) one.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const leave = () => process.exit(130);
  process.on("exit", clear);
  process.once("SIGINT", leave).once("SIGTERM", leave);
  try {
    const missing = await measure(folder, running);
    if (missing) {
      console.error(`The peers are left out, because ${missing.why}.`);
      process.exitCode = 1;
      return;
    }
  } finally {
    clear();
    process.off("exit", clear).off("SIGINT", leave).off("SIGTERM", leave);
  }
  console.log(
    `${steps.length} answers of one person: ${person.name}\n` +
      `Medians of ${rounds} first visits each, in turn, in one Chromium; behind each = stands the ratio to ours. The peers know these\n` +
      "questions alone, in one voice and one order, and say two sentences as the result: ours carries every question and every rule.\n" +
      "The first press comes as soon as its question is painted, and is taken once the next one is; then the second question is\n" +
      "read until nothing more comes. Press to next is all presses after the first. Our last press is that of the review.",
  );
};
