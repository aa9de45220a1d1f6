import pg from "pg";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "#lib/server/intake/store/store.ts";
import { newCluster } from "./postgres.ts";
import { crowdsOn } from "./suites/crowds.ts";
import { decisionsOn } from "./suites/decisions.ts";
import type { OpenPlace } from "./suites/place.ts";

const cluster = await newCluster();
afterAll(() => cluster.remove());

let databases = 0;

const newDatabase: OpenPlace = async () => {
  databases += 1;
  const url = cluster.create(`intake${databases}`);
  return {
    open: async () => {
      const store = await openDatabase(url);
      onTestFinished(() => store.close());
      return store;
    },
    bytes: () => cluster.bytes(url),
  };
};

describe("In PostgreSQL", () => {
  decisionsOn(newDatabase);
  crowdsOn(newDatabase);
});

describe("A PostgreSQL that would lose what it acknowledged", () => {
  const tell = async (url: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    await client.end();
    return rows;
  };

  const set = async (url: string, name: string, value: string) => {
    await tell(url, `alter system set ${name} = ${value}`, "select pg_reload_conf()");
    await vi.waitFor(async () => expect(await tell(url, `show ${name}`)).toEqual([{ [name]: value }]), 20_000);
  };

  test.each(["fsync", "full_page_writes"])("with %s off is refused by name", async (name) => {
    const url = cluster.create(`without_${name}`);
    onTestFinished(() => set(url, name, "on"));
    await set(url, name, "off");
    await expect(openDatabase(url)).rejects.toThrow(`The store is not durable: ${name} is off in PostgreSQL.`);
  });

  test("since its commits do not wait is refused", async () => {
    const url = cluster.create("hasty");
    await tell(url, "alter database hasty set synchronous_commit = off");
    await expect(openDatabase(url)).rejects.toThrow("synchronous_commit is off in PostgreSQL.");
  });

  test("is taken once its commits wait again", async () => {
    const url = cluster.create("patient");
    await tell(url, "alter database patient set synchronous_commit = off");
    await expect(openDatabase(url)).rejects.toThrow("not durable");
    await tell(url, "alter database patient reset synchronous_commit");
    await (await openDatabase(url)).close();
  });
});
