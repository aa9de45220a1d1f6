import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

export type Running = { origin: string; kill: () => Promise<void>; hasEnded: () => boolean };

/** Starts the intake as a process, and waits until it listens. Throws with what it said where it ends instead. */
export const startServer = async (port: number, environment: Record<string, string>): Promise<Running> => {
  let said = "";
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "tests/faults/server.ts"], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-5000)));
  const ended = once(child, "exit");
  const ready = once(child.stdout!, "data").then(() => true);
  if (!(await Promise.race([ready, ended.then(() => false)]))) throw new Error(`the server ended: ${said}`);
  return {
    origin: `http://127.0.0.1:${port}`,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
  };
};
