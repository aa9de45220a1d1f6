/** The stages whose files of words make up the words of the questions. */
const stages = ["location", "basis", "alternatives", "admissibility", "support"] as const;

/** Words that are English in every language: for US lawyers, US officers, firms and developers. */
export const onlyEnglish: readonly string[] = ["memo", "outline", "firms", "office"];

/** Files of words that come to a browser together; `questions` stands for the files of the stages. */
const bundles = {
  screening: ["questions", "screening", "family", "help", "danger", "english"],
  result: ["keep", "knowers", "papers", "parts", "print", "reports", "result", "rules", "warnings"],
  parts: ["advisories", "changes", "evidence", "fees", "map", "notices", "paths", "route"],
  tools: ["ask", "calendar", "casefile", "handoff", "memoLink", "outline", "packet"],
  send: ["intake"],
  law: ["doubts", "provisions"],
  frame: ["embed", "site"],
} as const;

/** Words that pages alone use, which the server writes into them. */
const onPages = ["errors", "firms", "law", "memo", "office", "paper", "start"] as const;

const scripts: Record<string, readonly string[]> = {
  ...bundles,
  whole: [...Object.values(bundles).flat(), ...onPages],
};

/** Every file of words that a language has. */
export const fileNames: readonly string[] = [...stages, ...(scripts.whole ?? [])].filter(
  (name) => name !== "questions",
);

const filesOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => (name === "questions" ? stages : [name])).sort();

/** The script that puts the words of one bundle of one language together. */
const bundled = (locale: string, bundle: string, names: readonly string[]): string => {
  const from = (file: string) => (locale !== "en" && onlyEnglish.includes(file) ? "../en" : ".");
  const imports = filesOf(names).map(
    (file) => `import ${file} from "${from(file)}/${file}.json";\n`,
  );
  const questions = `questions: { ${stages.map((stage) => `...${stage}`).join(", ")} }`;
  const entries = names.map((name) => `  ${name === "questions" ? questions : name},\n`);
  return `${imports.join("")}
/** The words of the bundle "${bundle}". Written by \`npm run generate\`. */
const words = {\n${entries.join("")}};

export default words;
`;
};

/** The script that fetches one bundle in the language that is asked for. */
const loading = (bundle: string, locales: readonly string[]): string => {
  const rows = locales.map(
    (locale) =>
      `  ${JSON.stringify(locale)}: () => import("../messages/${locale}/${bundle}.ts"),\n`,
  );
  return `import type { Locale } from "../locales.ts";
import type words from "../messages/en/${bundle}.ts";

type Words = { default: typeof words };

/** The words of the bundle "${bundle}", by language. Written by \`npm run generate\`. */
export const ${bundle}Words: Record<Locale, () => Promise<Words>> = {\n${rows.join("")}};
`;
};

/** The words that must be at hand whatever fails. */
const errorWords = (locales: readonly string[]): string => {
  const names = locales.map((locale) => locale.replace("-", ""));
  const imports = names.map(
    (name, at) => `import ${name} from "../messages/${locales[at]}/errors.json";\n`,
  );
  const rows = names.map((name, at) => `  ${JSON.stringify(locales[at])}: ${name},\n`);
  return `import type { Locale } from "../locales.ts";
${imports.join("")}
/** The words for errors by language, for pages that depend on nothing else. Written by \`npm run generate\`. */
export const errorWords: Record<Locale, typeof en> = {\n${rows.join("")}};
`;
};

/** Every script that follows from the languages on offer and the bundles: path and content. */
export const wordScripts = (locales: readonly string[]): Record<string, string> => ({
  "lib/i18n/words/errors.ts": errorWords(locales),
  ...Object.fromEntries(
    Object.entries(scripts).flatMap(([bundle, names]) => [
      [`lib/i18n/words/${bundle}.ts`, loading(bundle, locales)] as [string, string],
      ...locales.map((locale): [string, string] => [
        `lib/i18n/messages/${locale}/${bundle}.ts`,
        bundled(locale, bundle, names),
      ]),
    ]),
  ),
});
