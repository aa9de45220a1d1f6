import { afterAll, describe, onTestFinished } from "vitest";
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
