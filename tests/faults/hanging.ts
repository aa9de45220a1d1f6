import { performance } from "node:perf_hooks";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorker, type Ways } from "#lib/server/intake/delivering/worker.ts";
import { openDesk } from "#lib/server/intake/open.ts";
import { openFile } from "#lib/server/intake/store/store.ts";
import { usual } from "#lib/server/intake/desk/limits.ts";
import { post, tokenFor } from "../intake/asking.ts";
import { newOffice, secret, secretName } from "../intake/office.ts";
import { envelopeFor } from "../intake/screening.ts";

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const endless = { most: Number.MAX_SAFE_INTEGER, within: 1 };

/** How long, in milliseconds, a firm waits for its message while another firm's receiver takes every call and answers none. */
export const delayBesideAHangingReceiver = async (): Promise<number> => {
  process.env[secretName] = secret;
  const folder = mkdtempSync(join(tmpdir(), "intake-hanging-"));
  const store = await openFile(join(folder, "intake.db"));
  const [hanging, quick] = await Promise.all(
    ["hanging", "quick"].map((id) => newOffice({ id, webhook: `http://127.0.0.1:1/${id}` })),
  );
  const desk = await openDesk({
    store,
    firms: [hanging!.office, quick!.office],
    say: () => {},
    limits: { ...usual, network: endless, firm: endless, all: endless, work: [] },
  });
  let arrived: (at: number) => void = () => {};
  const ways: Ways = {
    post: (url) => {
      if (url.endsWith("hanging")) return new Promise(() => {});
      arrived(performance.now());
      return Promise.resolve({ is: "done", told: "204" });
    },
    send: null,
  };
  const envelopes = [];
  for (const firm of [...Array<string>(10).fill("hanging"), "quick"])
    envelopes.push(await envelopeFor(await tokenFor(desk, firm), firm));
  await pause(1100);
  const worker = makeWorker(desk, ways);
  desk.onWaiting = () => void worker.look();
  for (const envelope of envelopes.slice(0, -1)) await post(desk, envelope);
  await worker.look();
  const arrival = new Promise<number>((done) => (arrived = done));
  await post(desk, envelopes.at(-1));
  const from = performance.now();
  const delay = (await arrival) - from;
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return delay;
};
