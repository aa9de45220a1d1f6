import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
};

type Rules = ReadonlyMap<string, [name: string, value: string][]>;

/** Reads `_headers` as hosts of static files do: an address, and under it a header a line. */
const rulesIn = (site: string): Rules =>
  new Map(
    readFileSync(join(site, "_headers"), "utf8")
      .trim()
      .split("\n\n")
      .map((block) => {
        const [address = "", ...lines] = block.split("\n");
        return [
          address,
          lines.map(
            (line) =>
              line
                .trim()
                .split(/: (.*)/s)
                .slice(0, 2) as [string, string],
          ),
        ];
      }),
  );

const ruleFor = (rules: Rules, path: string) =>
  rules.get(path) ??
  [...rules].find(([address]) => address.endsWith("*") && path.startsWith(address.slice(0, -1)))?.[1];

const fileFor = (site: string, path: string): string | undefined =>
  [path === "/" ? "/index.html" : path, `${path}.html`]
    .map((one) => join(site, normalize(one)))
    .find((file) => existsSync(file) && statSync(file).isFile());

const answer = (response: ServerResponse, status: number, file: string, headers: [string, string][] = []): void => {
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
  response.writeHead(status).end(readFileSync(file));
};

/** A host of static files that knows `_headers` and nothing else of us. */
export const startPlainHost = async (folder: string) => {
  const site = join(folder, "site");
  const rules = rulesIn(site);
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(url.split("?")[0] ?? "/");
    const file = fileFor(site, path);
    if (file) answer(response, 200, file, ruleFor(rules, path));
    else answer(response, 404, join(site, "404.html"), ruleFor(rules, "/404"));
  }).listen(0);
  await new Promise((done) => server.once("listening", done));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
};
