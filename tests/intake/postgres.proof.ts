import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, onTestFinished } from "vitest";
import { openDatabase } from "#lib/server/intake/store/store.ts";
import { newCluster } from "./postgres.ts";
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
    bytes: async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query("checkpoint");
      const { rows } = await client.query<{ oid: string }>(
        "select oid from pg_database where datname = current_database()",
      );
      await client.end();
      // The log that is written before these files keeps bytes until it is used again, which the documents say.
      const folder = join(cluster.data, "base", String(rows[0]?.oid));
      const files = readdirSync(folder).map((name) => join(folder, name));
      return Buffer.concat(files.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path)));
    },
  };
};

describe("In PostgreSQL", () => decisionsOn(newDatabase));
