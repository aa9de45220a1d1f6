import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { validate } from "dockerfile-utils";
import { freePort } from "../free-port.ts";
import { scriptOf } from "./dockerfile.ts";

/**
 * The steps of the Dockerfile, run by hand where no engine is: on a copy-on-write view of this machine's files in place of
 * the image it starts from, as the user it names, on files that can only be read. It needs root and Linux. What it cannot
 * show: that the image with its own version of Node exists and that an engine reads the file as we do.
 */
const text = readFileSync("Dockerfile", "utf8");
const faults = validate(text).map(({ message }) => message);
for (const fault of faults) console.error(`Dockerfile: ${fault}`);

if (process.getuid?.() !== 0) throw new Error("Only root may mount what stands in for an image");
const place = mkdtempSync(join(tmpdir(), "parole-container-"));
const context = join(place, "context");
const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
for (const file of tracked) {
  mkdirSync(dirname(join(context, file)), { recursive: true });
  cpSync(file, join(context, file));
}

const port = await freePort();
const script = scriptOf(text, { place, port, arguments: { PAROLE_ORIGIN: "https://check.example" } });
const status = await new Promise<number | null>((done) =>
  spawn("unshare", ["--mount", "sh", "-e", "-c", script], { stdio: "inherit" }).on("close", done),
);
rmSync(place, { recursive: true, force: true });
console.log(status === 0 && faults.length === 0 ? "held" : "NOT HELD");
process.exitCode = status === 0 && faults.length === 0 ? 0 : 1;
