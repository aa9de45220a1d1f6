import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium as playwright, type Browser } from "@playwright/test";
import { build } from "esbuild";
import { chromium, flags } from "../chromium.ts";
import { checkCases } from "../rules/cases.ts";

const people = checkCases.map(({ answers }) => answers);
const pages = 5;
const rounds = 4;
const batch = 10;

const bundled = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "rules-bench-"));
  const outfile = join(folder, "rules.js");
  const entry = fileURLToPath(new URL("page.ts", import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
  });
  const source = readFileSync(outfile, "utf8");
  rmSync(folder, { recursive: true });
  return source;
};

/** One blank page of its own process: loads the rules, decides once, then every case in batches. */
const visit = async (browser: Browser, source: string, rate: number) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const taken = await page.evaluate(
    async ({ source, people, rounds, batch }) => {
      const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
      const from = performance.now();
      const rules: typeof import("./page.ts") = await import(url);
      const load = performance.now() - from;
      const first = rules.first(people[0]!);
      return {
        load,
        first,
        times: rules.times(people, rounds, batch),
        searches: rules.searches(people, 1),
        foresights: rules.foresights(people),
      };
    },
    { source, people, rounds, batch },
  );
  await context.close();
  return taken;
};

/** What the rules take in Chromium at each slowdown of the processor, over several pages. */
export const inBrowser = async (rates: readonly number[]) => {
  const source = await bundled();
  const browser = await playwright.launch({ executablePath: chromium(), args: flags });
  const taken: { rate: number; visits: Awaited<ReturnType<typeof visit>>[] }[] = rates.map((rate) => ({
    rate,
    visits: [],
  }));
  for (let at = 0; at < pages; at += 1) {
    for (const { rate, visits } of taken) visits.push(await visit(browser, source, rate));
  }
  await browser.close();
  return { kilobytes: source.length / 1000, taken };
};
