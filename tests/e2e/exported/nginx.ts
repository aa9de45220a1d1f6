import { execSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../free-port.ts";

const program = "/usr/sbin/nginx";

/** Sees that nginx is here, from Debian's package if need be. */
const nginx = (): string => {
  if (existsSync(program)) return program;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    throw new Error("nginx is missing. Install it: nginx-light on Debian.");
  execSync("apt-get update && apt-get install -y --no-install-recommends nginx-light", { stdio: "inherit" });
  return program;
};

const configuration = (folder: string, own: string, port: number) => `
daemon off;
pid ${own}/pid;
error_log ${own}/errors;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/${name};`).join("\n  ")}
  include ${folder}/nginx/maps.conf;
  server {
    listen 127.0.0.1:${port};
    listen [::1]:${port};
    root ${folder}/site;
    include ${folder}/nginx/server.conf;
  }
}
`;

const isUp = (origin: string) =>
  fetch(`${origin}/robots.txt`).then(
    ({ ok }) => ok,
    () => false,
  );

/** nginx with the configuration that the export wrote, and a port of its own. */
export const startNginx = async (folder: string) => {
  const own = mkdtempSync(join(tmpdir(), "nginx-"));
  for (const one of [own, folder]) chmodSync(one, 0o755);
  const port = await freePort();
  writeFileSync(join(own, "conf"), configuration(folder, own, port));
  let said = "";
  const child = spawn(nginx(), ["-e", join(own, "errors"), "-c", join(own, "conf")]);
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const origin = `http://localhost:${port}`;
  while (!(await isUp(origin))) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  const stop = () => {
    child.kill("SIGTERM");
    rmSync(own, { recursive: true, force: true });
  };
  return { origin, stop };
};
