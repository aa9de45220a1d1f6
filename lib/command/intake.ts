import { visible } from "#rules";
import { readFirms } from "../firms/read.ts";
import { openDesk, officesAmong, openStore } from "../server/intake/open.ts";
import { purge } from "../server/intake/purge.ts";
import { settingsIn, type Settings } from "../server/settings/settings.ts";
import type { Store } from "../server/intake/store/store.ts";
import { backup, restore } from "../server/intake/upkeep/backup.ts";
import { deadIn, replayDead } from "../server/intake/upkeep/dead.ts";
import { examine } from "../server/intake/upkeep/doctor.ts";
import { run, wordsIn } from "./terminal.ts";

const print = (...lines: readonly string[]): void =>
  void process.stdout.write(lines.map((line) => `${visible(line)}\n`).join(""));

const withStore = async (
  settings: Settings,
  act: (store: Store) => Promise<void>,
): Promise<void> => {
  const store = await openStore(settings);
  try {
    await act(store);
  } finally {
    await store.close();
  }
};

const needed = (word: string | undefined, what: string): string => {
  if (word === undefined) throw new Error(`say ${what}`);
  return word;
};

type Task = (settings: Settings, word: string | undefined) => Promise<void>;

const tasks: Record<string, Task> = {
  doctor: (settings) =>
    withStore(settings, async (store) => {
      const offices = [...officesAmong(readFirms()).values()];
      const today = new Date().toISOString().slice(0, 10);
      const found = await examine(store, settings, offices, today);
      print(...found.map(({ of, fault }) => (fault ? `WRONG  ${of}: ${fault}` : `ok     ${of}`)));
      process.exitCode = found.some(({ fault }) => fault) ? 1 : 0;
    }),
  dead: (settings) =>
    withStore(settings, async (store) => {
      const dead = await deadIn(store);
      print(
        ...dead.map(
          ({ id, firm, attempts, last }) => `${firm}  ${id}  ${attempts} attempts  ${last ?? ""}`,
        ),
        `${dead.length} given up`,
      );
    }),
  replay: (settings, firm) =>
    withStore(settings, async (store) =>
      print(`${await replayDead(store, firm)} will be sent again`),
    ),
  purge: (settings) =>
    withStore(settings, async (store) => {
      const desk = await openDesk({ store, firms: readFirms(), say: () => {} });
      const { intakes, answers, proofs } = await purge(desk);
      print(`destroyed: ${intakes} intakes, the answers of ${answers} more, ${proofs} used proofs`);
    }),
  backup: async (settings, file) => {
    await backup(settings, needed(file, "into which new file"));
    print(`written: ${file}`);
  },
  restore: async (settings, file) => {
    await restore(settings, needed(file, "from which file"));
    print(
      `restored from ${file}`,
      "What firms decided or deleted after that copy was made is undone in it: tell them its day.",
    );
  },
};

/** `npm run intake -- doctor|dead|replay [firm]|purge|backup file|restore file`: looks after the store of intakes. */
const main = async (words: readonly string[]): Promise<void> => {
  const [name = "", word] = wordsIn(words, { most: 2 }).plain;
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) throw new Error(`say what to do: ${Object.keys(tasks).join(", ")}`);
  await task(settingsIn(process.env), word);
};

await run(main);
