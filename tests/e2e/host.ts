import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import quay from "../fixtures/firms/quay.json" with { type: "json" };

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** Where the screening is served in the tests. */
export const app = `http://localhost:${process.env.E2E_PORT ?? 3100}`;
export const embed = `${app}/embed/demo/en`;
/** A firm of the tests that takes in what is sent. */
const taking = `${app}/embed/quay/en`;
const pins = quay.intake.keys.flatMap(({ use, kid }) => (use === "enc" ? [kid] : []));
const sandbox = [
  "scripts",
  "same-origin",
  "forms",
  "popups",
  "popups-to-escape-sandbox",
  "downloads",
  "modals",
  "top-navigation-by-user-activation",
].map((token) => `allow-${token}`);

export const script = read("../../public/embed.js");
const integrity = `sha384-${createHash("sha384").update(script).digest("base64")}`;

const frame = (tokens = sandbox, height = 640, src = embed) =>
  `<iframe src="${src}" title="Check" sandbox="${tokens.join(" ")}" allow="" referrerpolicy="no-referrer" width="100%" height="${height}"></iframe>`;
const loader = (attributes = "", hash = integrity, firm = "demo") =>
  `<parole-screener firm="${firm}" lang="en"${attributes}><a id="link" href="${embed}">Check the rules</a></parole-screener>
  <script async src="${app}/embed.js" integrity="${hash}" crossorigin="anonymous"></script>`;

const filler = (words: string) => `<p>${words}</p>`.repeat(30);
const header = '<header class="sticky">A header that stays</header>';

type Host = { body: string; csp?: string };
const hosts: Record<string, Host> = {
  "/plain": { body: frame() },
  "/loader": { body: loader() },
  "/tampered": {
    body: loader("", `sha384-${createHash("sha384").update("another script").digest("base64")}`),
  },
  "/strict": {
    body: loader(),
    csp: `default-src 'none'; script-src 'self' ${app}/embed.js; style-src 'self'; img-src 'self'; frame-src ${app}; base-uri 'none'; form-action 'none'`,
  },
  "/sticky": { body: header + filler("Before") + loader(' offset="120"') + filler("After") },
  "/vendor": {
    body: `<div id="vendor"><iframe src="/nothing" title="Vendor"></iframe></div>${loader()}<script src="/vendor.js"></script>`,
  },
  "/far": { body: filler("Before") + loader() + filler("After") },
  "/mute": { body: frame(sandbox.filter((token) => !token.includes("navigation"))) },
  "/bare-sandbox": { body: frame(["allow-scripts"]) },
  "/taking": { body: loader("", integrity, "quay") },
  "/taking-pinned": { body: loader(` keys="${pins.join(" ")}"`, integrity, "quay") },
  "/taking-other-keys": { body: loader(` keys="${"A".repeat(43)}"`, integrity, "quay") },
  "/taking-sandbox": { body: frame(["allow-scripts"], 640, taking) },
  "/hostile": { body: `${frame()}<script src="/hostile.js"></script>` },
};

const css = `body{margin:0;font:16px/1.5 sans-serif}main{margin-inline:auto}
main.w280{width:280px}main.w342{width:342px}main.w650{width:650px}main.w487{width:487px}
.sticky{position:sticky;top:0;height:120px;background:#ddd;z-index:1}parole-screener{display:block}`;

const page = ({ body }: Host, query: URLSearchParams) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A firm</title><link rel="icon" href="/icon"><link rel="stylesheet" href="/host.css"><script src="/record.js"></script>
${query.has("probe") ? '<button id="elsewhere">Elsewhere</button>' : ""}<main class="w${query.get("w") ?? 650}">${body}${query.has("nested") ? `<iframe id="nested" title="Nested" src="${query.get("nested")}"></iframe>` : ""}</main></html>`;

const files: Record<string, [type: string, text: string]> = {
  "/host.css": ["text/css", css],
  "/record.js": ["text/javascript", read("hosts/record.js")],
  "/vendor.js": ["text/javascript", read("hosts/vendor.js")],
  "/hostile.js": ["text/javascript", read("hosts/hostile.js")],
  "/nested.html": ["text/html", read("hosts/nested.html")],
  "/icon": ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  "/nothing": ["text/html", "<!doctype html><title>nothing</title>"],
};

const answer: RequestListener = ({ url = "/" }, response) => {
  const { pathname, searchParams } = new URL(url, app);
  const host = hosts[pathname];
  const [type, text] = host ? ["text/html", page(host, searchParams)] : (files[pathname] ?? ["text/plain", ""]);
  response.writeHead(text ? 200 : 404, {
    "Content-Type": type,
    ...(host?.csp && { "Content-Security-Policy": host.csp }),
  });
  response.end(text);
};

export type HostServer = { origin: string; close: () => Promise<void> };

/** Serves the pages of a firm on this machine alone, until it is closed. */
export const serveHosts = (port: number) =>
  new Promise<HostServer>((resolve, reject) => {
    const server = createServer(answer);
    const close = () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve({ origin: `http://127.0.0.1:${port}`, close }));
  });

/** A port on the demo firm's list, and one that is not, for each worker of the test run. */
export const ports = (worker: number) => ({ listed: 3200 + (worker % 2), unlisted: 3290 + worker });
