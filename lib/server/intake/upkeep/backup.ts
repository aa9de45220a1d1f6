import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { openStore } from "../open.ts";
import type { Settings } from "../../settings/settings.ts";
import { restoreFrom } from "../store/dump.ts";
import { openFile } from "../store/store.ts";

/** Writes a whole copy of the store into a new file. Everything in it is as sealed as in the store. */
export const backup = async (settings: Settings, file: string): Promise<void> => {
  if (existsSync(file)) throw new Error(`${file}: there is a file already`);
  const store = await openStore(settings);
  try {
    await store.copyTo(file);
  } finally {
    await store.close();
  }
};

const restoreFile = async (folder: string, file: string): Promise<void> => {
  const path = join(folder, "intake.db");
  if (existsSync(path)) throw new Error(`${path}: there is a store already; move it away first`);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.restoring`;
  copyFileSync(file, beside);
  try {
    const store = await openFile(beside);
    const isSound = await store.isSound();
    await store.reclaim();
    await store.close();
    if (!isSound) throw new Error(`${file}: damaged`);
    renameSync(beside, path);
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(`${beside}${end}`, { force: true });
  }
};

/** Makes a store of a copy, where there is none. What was decided or deleted after the copy is not in it. */
export const restore = async (
  { DATABASE_URL, PAROLE_DATA }: Settings,
  file: string,
): Promise<void> => {
  if (!existsSync(file)) throw new Error(`${file}: no such file`);
  await (DATABASE_URL ? restoreFrom(DATABASE_URL, file) : restoreFile(PAROLE_DATA, file));
};
