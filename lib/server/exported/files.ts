import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "../../headers/response.ts";
import { siteIn } from "../site.ts";

/** One file of the static edition: its place under the root, where the build keeps it, and which headers it gets. */
export type ExportedFile = { place: string; source: string; kind: Kind };

/** Notices that a host can show in the place of a page, by the name under which it looks for them. */
const notices = { "/404.html": "missing", "/recover.html": "recover", "/refused.html": "refused" };

/** Needs a server of ours behind it: what people send arrives there. */
const needsServer = (address: string): boolean => address.startsWith("/firm/");

const made = (app: string, address: string): Pick<ExportedFile, "place" | "source"> => {
  const name = address === "/" ? "/index" : address;
  const body = join(app, `${name}.body`);
  return existsSync(body)
    ? { place: name, source: body }
    : { place: `${name}.html`, source: join(app, `${name}.html`) };
};

/** Every file of the static edition of a build. */
export const exportedFiles = (build: string, publicFolder: string): ExportedFile[] => {
  const app = join(build, "server", "app");
  const files = [...siteIn(build, publicFolder)].flatMap(([address, kind]): ExportedFile[] => {
    if (needsServer(address)) return [];
    if (kind === "page" || kind === "framed") return [{ ...made(app, address), kind }];
    const folder = kind === "hashed" ? join(build, "static") : publicFolder;
    return [{ place: address, source: join(folder, address.replace("/_next/static", "")), kind }];
  });
  const shown = Object.entries(notices).map(([place, about]): ExportedFile => ({
    place,
    source: join(app, "notice", `${about}.html`),
    kind: "page",
  }));
  return [...files, ...shown].sort((one, other) => (one.place < other.place ? -1 : 1));
};
