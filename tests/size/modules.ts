import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Fetched } from "./journey.ts";

/** What a module takes of a script: its characters there, and its share of the script's bytes under gzip. */
type Weight = { module: string; characters: number; bytes: number };

const project = /^turbopack:\/\/\/(?:\[project\]\/)?/;
const inPackage = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/;

/** A module's name: its path in the project, or its package and the path there. */
const nameOf = (source: string): string =>
  source
    .replace(project, "")
    .replace(inPackage, "$1: $2")
    .replace(/\.json\..*$/, ".json");

/** The source map beside a script, which a build makes with PAROLE_MAPS=1. */
const mapOf = (path: string, script: string): SourceMap => {
  const name = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(script)?.[1];
  const map = join(dirname(path), decodeURIComponent(name ?? ""));
  if (name === undefined || !existsSync(map)) throw new Error(`${path} has no source map: build with PAROLE_MAPS=1`);
  return new SourceMap(JSON.parse(readFileSync(map, "utf8")) as SourceMapPayload);
};

/** The modules that a script holds, the heaviest first. */
export const modulesOf = (build: string, file: string): Weight[] => {
  const path = join(build, file);
  const script = readFileSync(path, "utf8");
  const map = mapOf(path, script);
  const characters = new Map<string, number>();
  for (const [number, line] of script.split("\n").entries())
    for (let column = 0; column < line.length; column += 1) {
      const entry = map.findEntry(number, column);
      const name = "originalSource" in entry ? nameOf(entry.originalSource) : "the bundler";
      characters.set(name, (characters.get(name) ?? 0) + 1);
    }
  const share = gzipSync(script, { level: 9 }).length / script.length;
  return [...characters]
    .map(([module, count]) => ({ module, characters: count, bytes: Math.round(count * share) }))
    .sort((one, other) => other.characters - one.characters);
};

const row = (bytes: number, what: string) => `${String(bytes).padStart(8)}  ${what}`;

/** What each script of a visit holds, by module, and the modules that come in several scripts, in lines to print. */
export const moduleLines = (build: string, visit: readonly Fetched[]): string[] => {
  const scripts = visit.filter(({ file }) => file.endsWith(".js"));
  const places = new Map<string, number[]>();
  const lines = scripts.flatMap(({ stage, file, bytes }) => {
    const modules = modulesOf(build, file);
    for (const { module, bytes: share } of modules) places.set(module, [...(places.get(module) ?? []), share]);
    return [`${stage}: ${file}, ${bytes} bytes`, ...modules.map(({ module, bytes: share }) => row(share, module))];
  });
  const repeated = [...places].filter(([module, shares]) => shares.length > 1 && module !== "the bundler");
  return [
    ...lines,
    "in several scripts:",
    ...repeated.map(([module, shares]) =>
      row(
        shares.slice(1).reduce((sum, share) => sum + share, 0),
        module,
      ),
    ),
  ];
};
