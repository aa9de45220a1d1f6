import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}/${process.env.PAROLE_DIST ?? ".next"}`;
const built = `${dist}/BUILD_ID`;

/** Why no page of this machine can frame the check in the build that exists; null where they can. */
export const whyUnframed = (): string | null => {
  const policies = `${dist}/server/app/embed/demo/en.meta`;
  const isForTests = existsSync(policies) && readFileSync(policies, "utf8").includes("http://127.0.0.1:");
  return isForTests
    ? null
    : "there is no build for tests: run `PAROLE_LOOPBACK_ORIGINS=1 PAROLE_FIRMS=tests/fixtures/firms npm run build` first";
};

const [, ...args] = (JSON.parse(readFileSync(`${root}/package.json`, "utf8")).scripts.serve as string).split(" ");

export type Served = {
  origin: string;
  built: Date;
  /** All that the server has written, on both of its streams. */
  said: () => string;
  /** Asks the server to go, as whoever runs it does; its status once it has gone. */
  stop: () => Promise<number | null>;
  close: () => void;
};

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Whether a server that was started answers at an address, once it does, has gone or has had its time. */
export const whenAnswers = async (address: string, server: ChildProcess): Promise<boolean> => {
  for (let turn = 0; turn < 150 && server.exitCode === null; turn += 1) {
    if (await answers(address)) return true;
    await new Promise((done) => setTimeout(done, 200));
  }
  return false;
};

/** Serves the build that exists on a free port, as `npm run serve` does, or says why it cannot. */
export const serveBuild = async (env: Record<string, string> = {}): Promise<Served | { why: string }> => {
  if (!existsSync(built)) return { why: "there is no build: run `npm run build` first" };
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
  });
  let written = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (piece) => {
      written += piece;
    });
  const gone = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const close = () => void server.kill("SIGKILL");
  const stop = () => {
    server.kill("SIGTERM");
    return gone;
  };
  if (await whenAnswers(`${origin}/embed/demo/en`, server))
    return { origin, built: statSync(built).mtime, said: () => written, stop, close };
  close();
  return { why: "the build does not serve /embed/demo/en: run `npm run build` again" };
};
