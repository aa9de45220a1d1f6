import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = "/usr/share/wordpress";
const needed = {
  [`${source}/wp-load.php`]: "wordpress",
  "/usr/bin/php": "php-cli",
  "/usr/sbin/mariadbd": "mariadb-server",
  "/usr/bin/mariadb-install-db": "mariadb-server",
};
/** Ports of 127.0.0.1 that stand on the demo firm's list. */
const listed = [3200, 3201];

export type Site = { page: string; theme: string; close: () => Promise<void> };

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });

const until = async (what: string, isReady: () => boolean | Promise<boolean>) => {
  for (let turn = 0; !(await isReady()); turn += 1) {
    if (turn > 300) throw new Error(`${what} did not start`);
    await new Promise((done) => setTimeout(done, 100));
  }
};

const config = (socket: string) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** What is missing to run WordPress here; null if nothing is. */
export const missing = (): string | null => {
  const packages = Object.entries(needed)
    .filter(([file]) => !existsSync(file))
    .map(([, name]) => name);
  if (packages.length > 0) return `Debian's ${[...new Set(packages)].join(", ")} not installed`;
  const themes = execFileSync("ls", [`${source}/wp-content/themes`], { encoding: "utf8" });
  return /twenty/.test(themes)
    ? null
    : "none of WordPress's own themes installed (such as Debian's wordpress-theme-twentytwentythree)";
};

/** A site of its own in a temporary folder, with a database of its own, and one page that holds the snippet. */
export const startSite = async (snippet: string): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const [data, socket, root] = ["data", "db.sock", "site"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const running: ChildProcess[] = [];
  const close = async () => {
    await Promise.all(running.map((one) => new Promise((done) => one.once("exit", done).kill())));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    let port = 0;
    for (const one of listed) if (!port && (await isFree(one))) port = one;
    if (!port) throw new Error(`ports ${listed.join(", ")} are all taken`);
    const origin = `http://127.0.0.1:${port}`;
    const user = process.getuid?.() === 0 ? ["--user=root"] : [];
    execFileSync("mariadb-install-db", [
      "--no-defaults",
      `--datadir=${data}`,
      "--auth-root-authentication-method=normal",
      "--skip-test-db",
      ...user,
    ]);
    running.push(
      spawn(
        "/usr/sbin/mariadbd",
        ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, "--skip-networking", ...user],
        { stdio: "ignore" },
      ),
    );
    await until("MariaDB", () => existsSync(socket));
    execFileSync("mariadb", ["--no-defaults", `--socket=${socket}`, "-uroot", "-e", "CREATE DATABASE wordpress"]);

    cpSync(source, root, { recursive: true, dereference: true });
    writeFileSync(join(root, "wp-config.php"), config(socket));
    const install = fileURLToPath(new URL("install.php", import.meta.url));
    const made = execFileSync("php", ["-d", "sendmail_path=/bin/true", install, root, origin, snippet], {
      encoding: "utf8",
    });
    const [, theme, id] = /^(\S+) (\d+)$/.exec(made.trim()) ?? [];
    if (!theme || !id) throw new Error(`WordPress was not installed: ${made.slice(-500)}`);
    running.push(spawn("php", ["-S", `127.0.0.1:${port}`, "-t", root], { stdio: "ignore" }));
    const page = `${origin}/?page_id=${id}`;
    await until("PHP's server", () =>
      fetch(page).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return { page, theme, close };
  } catch (error) {
    await close();
    throw error;
  }
};
