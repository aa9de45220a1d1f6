import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createVitest, type Vitest } from "vitest/node";
import { areas, type Area } from "./areas.ts";
import { applied } from "./edits.ts";
import { drawn, mutantsOf, nameOf, type Mutant } from "./mutants.ts";
import explained from "./survivors.json" with { type: "json" };
import { withTree } from "./tree.ts";

const seed = 212;
const [only = "", count = "12"] = process.argv.slice(2);
const survivors: Readonly<Record<string, string>> = explained;

type Told = { mutant: Mutant; survived: boolean };

/** Runs the tests of an area once; whether all of them pass. */
const passes = async (vitest: Vitest, tests: readonly string[]): Promise<boolean> => {
  const found = await vitest.globTestSpecifications([...tests]);
  if (found.length === 0) throw new Error(`no test is named ${tests.join(" or ")}`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(found, false);
  return unhandledErrors.length === 0 && testModules.every((one) => one.ok());
};

const tryMutant = async (vitest: Vitest, folder: string, mutant: Mutant, area: Area): Promise<Told> => {
  const path = join(folder, mutant.file);
  const text = readFileSync(path, "utf8");
  const write = (now: string) => {
    writeFileSync(path, now);
    vitest.invalidateFile(path);
  };
  write(applied(text, mutant.edit));
  try {
    return { mutant, survived: await passes(vitest, area.tests) };
  } finally {
    write(text);
  }
};

const tellArea = (area: Area, told: readonly Told[], all: number, begun: number): number => {
  const survived = told.filter((one) => one.survived).map(({ mutant }) => nameOf(mutant));
  const open = survived.filter((name) => !survivors[name]);
  console.log(
    `${area.of}: ${told.length - survived.length} of ${told.length} killed, drawn from ${all}, in ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  for (const name of survived) console.log(`  survives${survivors[name] ? ", explained" : ""}: ${name}`);
  return open.length;
};

let open = 0;
await withTree(async (folder) => {
  process.chdir(folder);
  const vitest = await createVitest("test", {
    root: folder,
    config: join(folder, "tests/vitest.config.ts"),
    watch: false,
    bail: 1,
    reporters: [{}],
    testTimeout: 120_000,
  });
  for (const area of areas.filter(({ of }) => of.includes(only))) {
    if (!(await passes(vitest, area.tests))) throw new Error(`${area.of}: the tests fail without any fault`);
    const all = mutantsOf(area);
    const begun = Date.now();
    const told: Told[] = [];
    for (const mutant of drawn(all, Number(count), seed)) {
      told.push(await tryMutant(vitest, folder, mutant, area));
    }
    open += tellArea(area, told, all.length, begun);
  }
  await vitest.close();
});
process.exitCode = open > 0 ? 1 : 0;
