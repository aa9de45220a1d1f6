import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ours from "../../../package.json" with { type: "json" };
import { freePort } from "../../free-port.ts";
import { whenAnswers } from "../../serve.ts";
import { content } from "./questions.ts";
import type { Missing, Running } from "./peer.ts";

const { next, react, "react-dom": reactDom } = ours.dependencies;
/** What peers share with us, in our versions. */
export const versions = { next, react, "react-dom": reactDom };

type Manifest = { dependencies: Record<string, string>; overrides?: Record<string, string> };

const children = new Set<ChildProcess>();
process.on("exit", () => children.forEach((child) => child.kill("SIGKILL")));

const node = (args: string[], cwd: string, env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += piece));
  return { child, said: () => said.trim() };
};

/** Runs a program of Node to its end; what it said, where it failed. */
export const run = (args: string[], cwd: string): Promise<string | null> =>
  new Promise((resolve) => {
    const { child, said } = node(args, cwd);
    child.once("exit", (status) => resolve(status === 0 ? null : said()));
  });

const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--include=optional"];

/** Puts a peer's own files and packages from npm into its folder, with the questions as `content.json`. */
export const lay = async (name: string, folder: string, manifest: Manifest): Promise<Missing | null> => {
  cpSync(fileURLToPath(new URL(`projects/${name}`, import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, "content.json"), JSON.stringify(content));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", ...manifest }));
  const npm = process.env.npm_execpath;
  if (!npm) return { why: "npm is not known: run it by `npm run bench`" };
  const failure = await run([npm, ...install, "--prefix", folder], folder);
  if (failure === null) return null;
  const names = Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`);
  const [code = failure] = /(?<=^npm (error|ERR!) ).*code.*$/m.exec(failure) ?? [];
  return { why: `npm could not fetch ${names.join(", ")} from its registry, which has to be within reach (${code})` };
};

/** Serves a folder by a program of Node that reads the number of its port from `PORT`. */
export const serve = async (args: string[], folder: string): Promise<Running | Missing> => {
  const port = await freePort();
  const { child, said } = node(args, folder, { PORT: String(port) });
  const url = `http://localhost:${port}/`;
  if (await whenAnswers(url, child)) return { url, stop: () => void child.kill("SIGKILL") };
  child.kill("SIGKILL");
  return { why: `${args.join(" ")} does not serve: ${said()}` };
};
