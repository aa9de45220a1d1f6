import { afterAll, describe, expect, test } from "vitest";
import { newCluster } from "../intake/postgres.ts";
import { killUnderLoad } from "./kills.ts";

const cluster = await newCluster();
afterAll(() => cluster.remove());

/** Servers start a dozen times here, which takes a slow machine minutes. */
const patience = 900_000;

const nothing = { lost: 0, undelivered: 0, forged: 0 };

describe("No intake that was acknowledged is lost or left undelivered", () => {
  test(
    "where the server is killed ten times while people send, on a file",
    async () => {
      const result = await killUnderLoad({ rounds: 10, people: 8 });
      expect(result).toMatchObject(nothing);
      expect(result.acknowledged).toBeGreaterThan(10);
    },
    patience,
  );

  test(
    "where three servers share a database, their clocks apart, one is killed and the database fails each time",
    async () => {
      const result = await killUnderLoad({
        rounds: 5,
        people: 8,
        servers: 3,
        database: cluster.create("faults"),
        disturb: cluster.restart,
      });
      expect(result).toMatchObject(nothing);
      expect(result.acknowledged).toBeGreaterThan(10);
    },
    patience,
  );
});
