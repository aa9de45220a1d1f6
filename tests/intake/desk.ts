import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Desk } from "#lib/server/intake/desk/desk.ts";
import { makeWorker, type Ways } from "#lib/server/intake/delivering/worker.ts";
import { openDesk } from "#lib/server/intake/open.ts";
import { usual, type Limits } from "#lib/server/intake/desk/limits.ts";
import { openFile, type Store } from "#lib/server/intake/store/store.ts";
import type { TestOffice } from "./office.ts";
import { post, tokenFor } from "./asking.ts";
import { envelopeFor } from "./screening.ts";

/** Limits that no test meets by chance. */
const wide: Limits = {
  ...usual,
  network: { most: 1_000_000, within: 1 },
  firm: { most: 1_000_000, within: 1 },
  all: { most: 1_000_000, within: 1 },
};

export const start = Date.parse("2026-11-27T15:24:45Z");

/** A folder of its own for a test. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "intake-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

type Wishes = { store: Store; offices: readonly TestOffice[]; limits?: Limits };

/** A desk whose clock a test sets, over a store. */
export const newDesk = async ({ store, offices, limits = wide }: Wishes) => {
  const clock = { now: start };
  const said: string[] = [];
  const desk: Desk = await openDesk({
    store,
    firms: offices.map(({ office }) => office),
    say: (event, facts) => void said.push(JSON.stringify({ event, ...facts })),
    clock: () => clock.now,
    limits,
  });
  return { desk, clock, said, store: () => store };
};

/** The same over a new file, closed when the test ends. */
export const deskOverFile = async (wishes: Omit<Wishes, "store">) => {
  const path = join(newFolder(), "intake.db");
  const store = await openFile(path);
  onTestFinished(() => store.close());
  return { ...(await newDesk({ ...wishes, store })), path, store };
};

/** Sends a screening as a frame does, and says the id and what came of it. */
export const send = async (desk: Desk, firm: string, clock: { now: number }) => {
  const token = await tokenFor(desk, firm);
  clock.now += 2000;
  const envelope = await envelopeFor(token, firm);
  const { status } = await post(desk, envelope);
  return { id: token.id, envelope, status };
};

/** Delivers everything that is due, and waits until it is settled. */
export const deliverAll = async (desk: Desk, ways: Ways): Promise<void> => {
  const worker = makeWorker(desk, ways);
  await worker.look();
  await worker.rest();
};
