import { spawn } from "node:child_process";
import { once } from "node:events";

/** A database as PostgreSQL's programs take it from the environment, which lists of processes do not show. */
const connectionIn = (url: string): Record<string, string> => {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    PGHOST: decodeURIComponent(hostname),
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
  };
};

const runProgram = async (
  program: string,
  url: string,
  words: readonly string[],
): Promise<void> => {
  const child = spawn(program, [...words], {
    env: { ...process.env, ...connectionIn(url) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-500)));
  const [status] = (await once(child, "close").catch(() => [null])) as [number | null];
  if (status !== 0)
    throw new Error(`${program}: ${said.trim() || "not found, or it could not run"}`);
};

/** Writes everything in a database into a file, in PostgreSQL's own form. */
export const dumpTo = (url: string, file: string): Promise<void> =>
  runProgram("pg_dump", url, ["--format=custom", "--no-owner", `--file=${file}`]);

/** Puts what a file holds into an empty database, all of it or nothing. */
export const restoreFrom = (url: string, file: string): Promise<void> =>
  runProgram("pg_restore", url, [
    "--no-owner",
    "--single-transaction",
    `--dbname=${connectionIn(url).PGDATABASE}`,
    file,
  ]);
