import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Firm } from "../firms/firm.ts";
import { readFirms } from "../firms/read.ts";
import { notices } from "../i18n/notices.ts";
import { framingOf } from "./framing.ts";
import { inlineStyles } from "./inlineStyles.ts";
import { blockedAttribute, inlineHashes, withoutScripts } from "./inline.ts";
import { settle } from "./settle.ts";
import { watchFirst } from "./watchFirst.ts";
import { nothing, policy, trusting } from "./policy.ts";

/** What the build wrote, as far as we read it. */
const Routes = z.object({
  routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })),
});
const Paths = z.record(z.string(), z.string());
const Meta = z.looseObject({ headers: z.record(z.string(), z.string()).optional() });

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** A page that is made for each request has no response beside which a policy could be written. */
function refuseUnprerendered(build: string) {
  const made = Object.values(Routes.parse(json(join(build, "prerender-manifest.json"))).routes);
  const routes = Object.values(Paths.parse(json(join(build, "app-path-routes-manifest.json"))));
  const late = routes.filter((route) => !made.some(({ srcRoute }) => srcRoute === route));
  if (late.length > 0)
    throw new Error(`made for each request, so without a policy: ${late.join(", ")}`);
}

/** Takes the scripts out of our notices, and puts the one about failures in the place of the page that Next shows. */
function makeStills(build: string) {
  const server = join(build, "server");
  for (const about of notices) {
    const file = join(server, "app", "notice", `${about}.html`);
    const still = withoutScripts(readFileSync(file, "utf8"));
    writeFileSync(file, still);
    if (about !== "crash") continue;
    for (const failure of ["app/_global-error.html", "pages/500.html"])
      writeFileSync(join(server, failure), still);
  }
}

function policyOf(app: string, page: string, firms: readonly Firm[]) {
  const file = join(app, page);
  if (!existsSync(file)) return nothing;
  const html = readFileSync(file, "utf8");
  const blocked = blockedAttribute(html);
  if (blocked) throw new Error(`${file}: the policy would block ${blocked}`);
  const { framedBy, frames } = framingOf(page, firms);
  const written = policy(inlineHashes(html), framedBy, frames);
  return page.startsWith("firm/") ? `${written}; ${trusting}` : written;
}

/** Puts the watch over the scripts of each prerendered page before them, every piece in its place, and its styles into one that answers at once. */
function arrange(build: string, app: string) {
  const read = (href: string) =>
    readFileSync(join(build, href.replace(/^\/_next\//, "").replace(/\?.*/, "")), "utf8");
  for (const file of readdirSync(app, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  )) {
    const path = join(app, file);
    writeFileSync(path, inlineStyles(settle(watchFirst(readFileSync(path, "utf8"))), read));
  }
}

/** Writes a policy beside every prerendered response, where Next keeps the headers it sends with it. */
function writePolicies(app: string): number {
  const firms = readFirms();
  const metas = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".meta"),
  );
  for (const file of metas) {
    const path = join(app, file);
    const meta = Meta.parse(json(path));
    meta.headers = {
      ...meta.headers,
      "content-security-policy": policyOf(app, file.replace(/meta$/, "html"), firms),
    };
    writeFileSync(path, JSON.stringify(meta));
  }
  return metas.length;
}

/** Puts a policy beside every page of a build, its notices and scripts made ready for it. Returns how many it wrote. */
export function addPolicies(build: string): number {
  const app = join(build, "server", "app");
  refuseUnprerendered(build);
  makeStills(build);
  arrange(build, app);
  return writePolicies(app);
}
