import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, openFile, type Store } from "#lib/server/intake/store/store.ts";
import type { Token } from "#lib/intake/sealed/token.ts";
import { newOffice } from "../intake/office.ts";
import { envelopeFor } from "../intake/screening.ts";
import { freePort } from "../free-port.ts";
import { startServer } from "./process.ts";

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** A request without what `fetch` adds to each, which would be measured with it. */
const call = (url: string, body?: string): Promise<{ status: number; text: string }> =>
  new Promise((done, fail) => {
    const one = request(
      url,
      {
        agent,
        method: body === undefined ? "GET" : "POST",
        headers:
          body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) },
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () => done({ status: response.statusCode ?? 0, text }));
      },
    ).on("error", fail);
    one.end(body);
  });

const quantile = (times: readonly number[], at: number): number =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * at))]!;

/** Does something for each, so many at a time. */
const each = async <Item>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<void>,
): Promise<void> => {
  const left = [...items];
  const one = async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
};

type Row = { id: string; sealed1: string; sealed2: string };

/** The same bytes written by a plain INSERT each, in a table of their own, as fast as the store takes them. */
const insertsPerSecond = async (store: Store, rows: readonly Row[], atOnce: number): Promise<number> => {
  await store.db.schema
    .createTable("plain")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("sealed1", "text")
    .addColumn("sealed2", "text")
    .execute();
  const from = performance.now();
  await each(rows, atOnce, async (row) => {
    await store.db
      .insertInto("plain" as "setting")
      .values(row as never)
      .execute();
  });
  return (rows.length * 1000) / (performance.now() - from);
};

/** How fast intakes are acknowledged: one at a time, and sixteen at once beside a plain INSERT of the same bytes. */
export const measureLoad = async (count: number, database?: string) => {
  const folder = mkdtempSync(join(tmpdir(), "intake-load-"));
  const firm = join(folder, "acme.json");
  writeFileSync(firm, JSON.stringify((await newOffice({ id: "acme" })).office));
  const server = await startServer(await freePort(), {
    FAULTS_FIRM: firm,
    PAROLE_DATA: folder,
    ...(database && { DATABASE_URL: database }),
  });
  const bodies: { body: string; row: Row }[] = [];
  await each([...Array(count).keys()], 4, async () => {
    const token = JSON.parse((await call(`${server.origin}/api/intake/token/acme`)).text) as Token;
    const envelope = await envelopeFor(token, "acme");
    const [sealed1, sealed2] = [JSON.stringify(envelope.stages[1]), JSON.stringify(envelope.stages[2])];
    bodies.push({ body: JSON.stringify(envelope), row: { id: token.id, sealed1, sealed2 } });
  });
  await pause(1100);
  const times: number[] = [];
  let refused = 0;
  const post = async ({ body }: { body: string }) => {
    const from = performance.now();
    const { status } = await call(`${server.origin}/api/intake`, body);
    times.push(performance.now() - from);
    if (status !== 201) refused += 1;
  };
  const quiet = bodies.slice(0, Math.floor(count / 4));
  await each(quiet, 1, post);
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const from = performance.now();
  const busy = bodies.slice(quiet.length);
  await each(busy, 16, post);
  const perSecond = (busy.length * 1000) / (performance.now() - from);
  await server.kill();
  const store = await (database ? openDatabase(database) : openFile(join(folder, "plain.db")));
  const plain = await insertsPerSecond(
    store,
    busy.map(({ row }) => row),
    16,
  );
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return { p50, p99, perSecond, plain, ratio: perSecond / plain, refused };
};
