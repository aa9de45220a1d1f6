import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "../headers/response.ts";

/** Every address that is answered with something of ours, and what that is. */
export type Site = ReadonlyMap<string, Kind>;

const filesIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [])
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `/${name.replaceAll("\\", "/")}`);

const kindOfPage = (path: string): Kind => (path.startsWith("/embed/") ? "framed" : "page");
const kindOfFile = (path: string): Kind => {
  if (path.startsWith("/loader/")) return "release";
  return path === "/embed.js" ? "loader" : "file";
};

/** The addresses of a build: its pages, all made beforehand, the files in `public`, and the files that a build names by hash. */
export const siteIn = (build: string, publicFolder: string): Site => {
  const { routes } = JSON.parse(readFileSync(join(build, "prerender-manifest.json"), "utf8")) as {
    routes: object;
  };
  // What begins with an underscore or stands under /notice/ is shown in the place of other pages and is none itself.
  const pages = Object.keys(routes).filter((path) => !/^\/(_|notice\/)/.test(path));
  return new Map<string, Kind>([
    ...pages.map((path) => [path, kindOfPage(path)] as const),
    ...filesIn(publicFolder).map((path) => [path, kindOfFile(path)] as const),
    ...filesIn(join(build, "static")).map((path) => [`/_next/static${path}`, "hashed"] as const),
  ]);
};
