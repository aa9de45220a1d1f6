import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFirms } from "../firms/read.ts";
import { framingOf } from "./framing.ts";
import { blockedAttribute, inlineHashes, withoutScripts } from "./inline.ts";
import { watchFirst } from "./watchFirst.ts";
import { nothing, policy } from "./policy.ts";

const server = join(process.env.PAROLE_DIST ?? ".next", "server");
const app = join(server, "app");

/** Puts our own page in the place of the one that Next shows when the server fails. */
function replaceFailurePage() {
  const still = withoutScripts(readFileSync(join(app, "failure.html"), "utf8"));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(inlineHashes(still))
    .replace("; frame-ancestors 'none'", "")}"/>`;
  const page = still.replace("<head>", `<head>${meta}`);
  for (const file of ["app/_global-error.html", "pages/500.html"]) writeFileSync(join(server, file), page);
}

const firms = readFirms();

function policyOf(page: string) {
  const file = join(app, page);
  if (!existsSync(file)) return nothing;
  const html = readFileSync(file, "utf8");
  const blocked = blockedAttribute(html);
  if (blocked) throw new Error(`${file}: the policy would block ${blocked}`);
  const { framedBy, frames } = framingOf(page, firms);
  return policy(inlineHashes(html), framedBy, frames);
}

/** Puts the watch over the scripts of each prerendered page before them. */
function orderScripts() {
  for (const file of readdirSync(app, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"))) {
    const path = join(app, file);
    writeFileSync(path, watchFirst(readFileSync(path, "utf8")));
  }
}

/** Writes a policy beside every prerendered response, where Next keeps the headers it sends with it. */
function writePolicies() {
  const metas = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".meta"));
  for (const file of metas) {
    const path = join(app, file);
    const meta = JSON.parse(readFileSync(path, "utf8"));
    meta.headers = { ...meta.headers, "content-security-policy": policyOf(file.replace(/meta$/, "html")) };
    writeFileSync(path, JSON.stringify(meta));
  }
  return metas;
}

replaceFailurePage();
orderScripts();
console.log(`Content security policies: ${writePolicies().length}`);
