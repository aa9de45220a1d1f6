import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import pg from "pg";

const versions = "/usr/lib/postgresql";

const programs = (): string | null => {
  const found = existsSync(versions) ? readdirSync(versions).sort((one, other) => Number(other) - Number(one)) : [];
  return found[0] ? join(versions, found[0], "bin") : null;
};

const mayInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Where Debian's PostgreSQL is, installed if it has to be and can be. Throws where it cannot: no check is left out. */
const postgresql = async (): Promise<string> => {
  // Another test may be installing it, and hold the lock meanwhile.
  for (let tries = 0; tries < 20 && !programs() && mayInstall(); tries += 1) {
    spawnSync("apt-get update && apt-get install -y --no-install-recommends postgresql", {
      shell: true,
      stdio: "inherit",
    });
    if (!programs()) await pause(5000);
  }
  const bin = programs();
  if (!bin) throw new Error("PostgreSQL is missing: install Debian's package postgresql");
  return bin;
};

const isRoot = process.getuid?.() === 0;

/** A private cluster on a free port, as Debian's PostgreSQL makes one. It refuses to run as root. */
export const newCluster = async () => {
  const bin = await postgresql();
  const folder = mkdtempSync(join(tmpdir(), "intake-postgres-"));
  const data = join(folder, "data");
  const asOwner = (program: string, words: readonly string[]): void => {
    const path = join(bin, program);
    const [command, ...all] = isRoot ? ["runuser", "-u", "postgres", "--", path, ...words] : [path, ...words];
    execFileSync(command!, all, { cwd: folder, stdio: "ignore" });
  };
  if (isRoot) {
    const [, , uid, gid] = readFileSync("/etc/passwd", "utf8").match(/^postgres:([^:]*):(\d+):(\d+):/m) ?? [];
    chownSync(folder, Number(uid), Number(gid));
  }
  asOwner("initdb", ["-D", data, "-U", "owner", "--auth=trust", "--encoding=UTF8", "--no-sync"]);
  const port = await freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const start = () => asOwner("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start"]);
  const stop = (mode = "fast") => asOwner("pg_ctl", ["-D", data, "-w", "-m", mode, "stop"]);
  start();
  const url = (name: string) => `postgres://owner@127.0.0.1:${port}/${name}`;
  return {
    /** Stops it as if its machine had failed, and starts it again. */
    restart: () => {
      stop("immediate");
      start();
    },
    remove: () => {
      stop("immediate");
      rmSync(folder, { recursive: true, force: true });
    },
    /**
     * Every byte of the files of a database. The log that is written before them keeps bytes until it is used again,
     * which the documents say.
     */
    bytes: async (url: string): Promise<Buffer> => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query("checkpoint");
      const { rows } = await client.query<{ oid: string }>(
        "select oid from pg_database where datname = current_database()",
      );
      await client.end();
      const files = join(data, "base", String(rows[0]?.oid));
      return Buffer.concat(readdirSync(files).map((name) => readFileSync(join(files, name))));
    },
    /** The address of a new database. */
    create: (name: string): string => {
      asOwner("createdb", ["-h", folder, "-p", String(port), "-U", "owner", name]);
      return url(name);
    },
  };
};
