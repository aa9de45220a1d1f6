import { join } from "node:path";
import type { Firm } from "../../firms/firm.ts";
import type { Desk, Office } from "./desk/desk.ts";
import { sendThrough } from "./delivering/mail.ts";
import { postTo } from "./delivering/webhook.ts";
import { makeWorker, type Worker, type Ways } from "./delivering/worker.ts";
import { purge } from "./purge.ts";
import { makeLimits, usual, type Limits } from "./desk/limits.ts";
import type { Settings } from "../settings/settings.ts";
import { secretOf } from "./store/secret.ts";
import { openDatabase, openFile, type Store } from "./store/store.ts";

const hour = 60 * 60 * 1000;

/** Opens the store that the settings name. Throws where it is not durable, or of a later version. */
export const openStore = ({ DATABASE_URL, PAROLE_DATA }: Settings): Promise<Store> =>
  DATABASE_URL ? openDatabase(DATABASE_URL) : openFile(join(PAROLE_DATA, "intake.db"));

/** The firms among these that take in intakes. */
export const officesAmong = (firms: readonly Firm[]): ReadonlyMap<string, Office> =>
  new Map(
    firms.flatMap((firm) => (firm.intake ? [[firm.id, { ...firm, intake: firm.intake }]] : [])),
  );

type Opening = {
  store: Store;
  firms: readonly Firm[];
  say: Desk["say"];
  clock?: () => number;
  limits?: Limits;
};

/** The desk over a store. */
export const openDesk = async ({
  store,
  firms,
  say,
  clock = Date.now,
  limits = usual,
}: Opening): Promise<Desk> => ({
  store,
  offices: officesAmong(firms),
  secret: await secretOf(store.db),
  clock,
  limits: makeLimits(limits, clock),
  say,
  onWaiting: () => {},
});

/** How messages leave this server. Addresses of this machine are called for a demo firm in tests, and never otherwise. */
export const waysOut = (
  { SMTP_URL, MAIL_FROM }: Settings,
  clock: () => number,
  isOnThisMachine: (url: string) => boolean,
): Ways => ({
  post: postTo(clock, isOnThisMachine),
  send: SMTP_URL && MAIL_FROM ? sendThrough(SMTP_URL, MAIL_FROM) : null,
});

/** Delivers and destroys from now on, until it is stopped. */
export const run = (desk: Desk, ways: Ways): Worker => {
  const worker = makeWorker(desk, ways);
  desk.onWaiting = () => void worker.look();
  worker.start();
  const sweep = () => purge(desk).catch(() => desk.say("purge-failed"));
  void sweep();
  setInterval(() => void sweep(), hour).unref();
  return worker;
};
