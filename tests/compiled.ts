import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";
import type { Plugin } from "vitest/config";
import config from "../next.config.ts";
import { pseudoIn, scriptOf, type Words } from "./pseudo/pseudo.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const catalogs = resolve(root, "lib/i18n/messages");
const mark = "?compiled.js";
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Words;

type Loader = (this: object, source: string) => void;
type Rule = { loaders: [{ loader: string; options: object }] };

const { rules = {}, resolveAlias = {} } = config.turbopack ?? {};
// The types of Next allow a rule in many forms; this is the one that next-intl writes.
const [{ loader: name, options }] = (rules["*.json"] as unknown as Rule).loaders;
const { default: loader } = (await import(name)) as { default: Loader };

const compiled = (path: string, source = readFileSync(path, "utf8")): Promise<string> =>
  new Promise((done, fail) => {
    const callback = (error: Error | null, code = "") => (error ? fail(error) : done(code));
    const context = {
      getOptions: () => options,
      async: () => callback,
      rootContext: root,
      resourcePath: path,
    };
    loader.call(context, source);
  });

/** Gives tests the messages as the build compiles them and what formats them in a browser, by the build's own settings. */
export const compiledMessages: Plugin = {
  name: "compiled-messages",
  enforce: "pre",
  resolveId: (source, importer) => {
    const path = resolve(importer ?? root, "..", source);
    return path.startsWith(catalogs) && path.endsWith(".json") ? path + mark : null;
  },
  load: (id) => (id.endsWith(mark) ? compiled(id.slice(0, -mark.length)) : null),
};

/** The same, but two languages of ours stand aside for the pseudo-language, made from the English file. */
export const pseudoMessages: Plugin = {
  ...compiledMessages,
  name: "pseudo-messages",
  load: (id) => {
    if (!id.endsWith(mark)) return null;
    const path = id.slice(0, -mark.length);
    const [, locale = "", file = ""] = /messages\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const script = scriptOf[locale];
    if (!script) return compiled(path);
    return compiled(path, JSON.stringify(pseudoIn(readJson(resolve(catalogs, "en", file)), script)));
  },
};

/** What formats a compiled message. */
export const formatOnly = {
  "use-intl/format-message": resolve(root, String((resolveAlias as Record<string, string>)["use-intl/format-message"])),
};

/** What gives a component of the server its words, where there is no server. */
export const serverWords = { "next-intl/server": resolve(root, "tests/pseudo/server.ts") };
