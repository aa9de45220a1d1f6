import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, onTestFinished } from "vitest";
import { openFile } from "#lib/server/intake/store/store.ts";
import { newFolder } from "./desk.ts";
import { crowdsOn } from "./suites/crowds.ts";
import { decisionsOn } from "./suites/decisions.ts";
import type { OpenPlace } from "./suites/place.ts";

const newFile: OpenPlace = async () => {
  const folder = newFolder();
  return {
    open: async () => {
      const store = await openFile(join(folder, "intake.db"));
      onTestFinished(() => store.close());
      return store;
    },
    bytes: async () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
  };
};

describe("In a file", () => {
  decisionsOn(newFile);
  crowdsOn(newFile);
});
