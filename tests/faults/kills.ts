import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, openFile } from "#lib/server/intake/store/store.ts";
import { newOffice, secret, secretName } from "../intake/office.ts";
import { freePort } from "../free-port.ts";
import { startServer, type Running } from "./process.ts";
import { startReceiver } from "./receiver.ts";
import { sendUntilOver } from "./sender.ts";

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** What a run with killed servers came to. Lost and undelivered have to be 0. */
export type Killed = {
  rounds: number;
  acknowledged: number;
  lost: number;
  undelivered: number;
  duplicates: number;
  resent: number;
  forged: number;
  statuses: Record<string, number>;
};

type Wishes = {
  rounds: number;
  people: number;
  /** A PostgreSQL database; a file where there is none. */
  database?: string;
  /** How many servers share the store, each with a clock of its own, wrong by up to half a minute. */
  servers?: number;
  /** Done in the middle of each round, such as to restart the database. */
  disturb?: () => void;
};

const skews = [0, 30_000, -30_000];

/** A message that a killed server held is taken up again once its lease is over; a clock ahead makes that now. */
const afterTheLease = "65000";

/** Kills a server in each round while people send, then compares what was acknowledged with what is stored and delivered. */
export const killUnderLoad = async ({ rounds, people, database, servers = 1, disturb }: Wishes): Promise<Killed> => {
  const folder = mkdtempSync(join(tmpdir(), "intake-faults-"));
  const receiver = await startReceiver(secret);
  const { office } = await newOffice({ id: "acme", webhook: receiver.url });
  const firm = join(folder, "acme.json");
  writeFileSync(firm, JSON.stringify(office));
  const environment = {
    FAULTS_FIRM: firm,
    PAROLE_DATA: folder,
    [secretName]: secret,
    ...(database && { DATABASE_URL: database }),
  };
  const ports = await Promise.all(Array.from({ length: servers }, freePort));
  const start = (at: number, skew = skews[at] ?? 0) =>
    startServer(ports[at]!, { ...environment, FAULTS_SKEW: String(skew) });

  const running: Running[] = await Promise.all(ports.map((_, at) => start(at)));
  let isOver = false;
  const sending = sendUntilOver(
    { origins: () => ports.map((port) => `http://127.0.0.1:${port}`), isOver: () => isOver, firm: "acme" },
    people,
  );
  for (let round = 0; round < rounds; round += 1) {
    await pause(700 + Math.random() * 900);
    disturb?.();
    const at = round % servers;
    await running[at]!.kill();
    running[at] = await start(at);
  }
  await pause(1500);
  isOver = true;
  const { sent, statuses } = await sending;
  for (const one of running) await one.kill();
  const last = await startServer(ports[0]!, { ...environment, FAULTS_SKEW: afterTheLease });

  const acknowledged = sent.filter((one) => one.acknowledged);
  const isDelivered = ({ id }: { id: string }) => receiver.counts.has(`msg_${id}_1`);
  for (let waits = 0; waits < 300 && !acknowledged.every(isDelivered); waits += 1) await pause(100);
  await last.kill();
  const store = await (database ? openDatabase(database) : openFile(join(folder, "intake.db")));
  const stored = new Set((await store.db.selectFrom("intake").select("id").execute()).map(({ id }) => id));
  await store.close();
  receiver.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    rounds,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ id }) => !stored.has(id)).length,
    undelivered: acknowledged.filter((one) => !isDelivered(one)).length,
    duplicates: [...receiver.counts.values()].reduce((sum, count) => sum + count - 1, 0),
    resent: sent.reduce((sum, { tries }) => sum + tries - 1, 0),
    forged: receiver.forged(),
    statuses: Object.fromEntries(statuses),
  };
};
