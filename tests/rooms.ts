import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

const rooms = ["app", "components", "lib", "rules"] as const;
type Room = (typeof rooms)[number];

/** Which packages a room may use; of rooms, each may use those to its right. */
const packages: Record<Room, RegExp> = {
  app: /^(next|next-intl|react)(\/.*)?$/,
  components: /^(next|next-intl|react|react-dom|@xstate\/react|react-hook-form|@hookform\/resolvers|zod)(\/.*)?$/,
  lib: /^(zod(\/mini)?|xstate|jose|uqr|docx|fflate|ical-generator|culori\/fn|tldts|next-intl|next-intl\/server|next\/root-params)$/,
  rules: /^zod(\/mini|\/v4\/mini)?$/,
};
const useNode =
  /^lib\/(command|files|headers|law-watch|server)\/|^lib\/firms\/(read|loader|logo|thumbprint)\.ts$|^lib\/inline\/source\.ts$/;
/** What a command, the build or the server may use, and nobody's browser gets. */
const atTheDesk =
  /^(esbuild|@formatjs\/icu-messageformat-parser|pure-rand|pngjs|@dagrejs\/dagre|parse5|next|on-headers|kysely|libsql|pg|nodemailer)(\/.*)?$/;

const roomOf = (path: string): Room | undefined => rooms.find((room) => path.startsWith(`${room}/`));
const wordsOf = (text: string) => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** The file of ours that a word in an import stands for; null for a package. */
const fileOf = (path: string, word: string): string | null => {
  if (word.startsWith(".")) return normalize(join(dirname(path), word));
  if (word === "#rules") return "rules/index.ts";
  if (word === "#rules/cases") return "rules/cases/index.ts";
  return word.startsWith("#") ? word.slice(1) : null;
};

/** The imports of one file that break the order app → components → lib → rules → zod. */
export const breaches = (path: string, text: string): string[] => {
  const from = roomOf(path);
  if (!from) return [];
  const isBreach = (word: string): boolean => {
    const file = fileOf(path, word);
    if (word.startsWith("node:")) return !useNode.test(path);
    if (!file) return !packages[from].test(word) && !(useNode.test(path) && atTheDesk.test(word));
    const to = roomOf(file);
    if (!to || rooms.indexOf(to) < rooms.indexOf(from)) return true;
    // No browser needs the people of the check cases.
    if (word === "#rules/cases") return !path.startsWith("lib/command/");
    return to === "rules" && from !== "rules" && word !== "#rules";
  };
  return wordsOf(text)
    .filter(isBreach)
    .map((word) => `${path} imports ${word}`);
};

type Imports = Readonly<Record<string, readonly string[]>>;

/** The files of ours that each file imports. */
export const importsOf = (texts: Readonly<Record<string, string>>): Imports =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      wordsOf(text)
        .map((word) => fileOf(path, word))
        .filter((file) => file !== null),
    ]),
  );

const withoutTypes = (text: string): string =>
  ts.transpileModule(text, { compilerOptions: { jsx: ts.JsxEmit.Preserve, module: ts.ModuleKind.ESNext } }).outputText;
const isClient = (text: string) => /^(\s|\/\/.*|\/\*[^]*?\*\/)*["']use client["']/.test(text);

/** What each file imports that a browser can load: the components marked for it, and all that these need but types. */
export const inBrowser = (texts: Readonly<Record<string, string>>): Imports => {
  const found: Record<string, readonly string[]> = {};
  const visit = (path: string): void => {
    if (path in found || texts[path] === undefined) return;
    found[path] = wordsOf(withoutTypes(texts[path]));
    for (const word of found[path]) visit(fileOf(path, word) ?? "");
  };
  for (const [path, text] of Object.entries(texts)) if (isClient(text)) visit(path);
  return found;
};

/** The files that lead back to themselves, and those between two circles: what is left without first and last ones. */
export const circles = (imports: Imports): string[] => {
  const within = (left: readonly string[]): string[] => {
    const imported = new Set(left.flatMap((path) => imports[path] ?? []));
    const still = left.filter((path) => imported.has(path) && imports[path]?.some((to) => left.includes(to)));
    return still.length === left.length ? still : within(still);
  };
  return within(Object.keys(imports));
};

const unkept =
  /^(node_modules|\.git|\.next.*|out|coverage|test-results|playwright-report|next-env\.d\.ts|.*\.tsbuildinfo)$/;

/** Every file of the project that is kept, by its path. */
export const files: readonly string[] = (() => {
  const under = (folder: string): string[] =>
    readdirSync(folder || ".", { withFileTypes: true }).flatMap((entry) => {
      if (unkept.test(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? under(path) : [path];
    });
  return under("");
})();

export const read = (path: string): string => readFileSync(path, "utf8");
