import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFirm } from "#lib/firms/read.ts";

const demo = JSON.parse(readFileSync("lib/firms/registered/demo.json", "utf8")) as Record<string, unknown>;

/** A firm as it could be registered. */
export const real = {
  ...demo,
  id: "acme",
  demo: undefined,
  logo: undefined,
  origins: ["https://acme.example"],
};

/** The id of the firm that a file gives, or what is said of the file. */
export const saying = (firm: unknown, file = "acme.json") => {
  const folder = mkdtempSync(join(tmpdir(), "firm-"));
  const path = join(folder, file);
  writeFileSync(path, typeof firm === "string" ? firm : JSON.stringify(firm));
  try {
    return readFirm(path).id;
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
