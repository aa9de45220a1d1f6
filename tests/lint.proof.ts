import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

/** Files that are not there, which the rules that need types would look for in the project. */
const imagined = ["app/a.tsx", "components/a/a.tsx", "components/memo/a.tsx", "lib/a.ts", "rules/a.ts"];
const eslint = new ESLint({
  overrideConfig: {
    files: imagined,
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: imagined } } },
  },
});
const slow = [
  "/[.,;)>]+$/",
  "/(\\[[^\\]]*\\])/",
  "/<a[^>]*href=x[^>]*>/",
  "/^(a+)+$/",
  "/^(\\w+\\s?)*$/",
  'new RegExp("(a|a)*b")',
];
const found = async (pattern: string, filePath: string) => {
  const [result] = await eslint.lintText(`export const pattern = ${pattern};\n`, { filePath });
  return result?.messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
};

describe.each([...imagined, "public/a.js"])("in %s", (path) => {
  test.each(slow)("%s takes long on a hostile text, and is an error", async (pattern) => {
    expect(await found(pattern, path)).toEqual(["redos/no-vulnerable 2"]);
  });

  test("a pattern that takes as long as the text is none", async () => {
    expect(await found("/(\\[[^[\\]]*\\])/", path)).toEqual([]);
  });
});

describe("Between two messages of a component", () => {
  const drawn = (inner: string) => `export const A = ({ a, b }: Record<string, string>) => <p>${inner}</p>;\n`;
  const rulesFor = async (code: string, filePath = "components/a/a.tsx") => {
    const [result] = await eslint.lintText(code, { filePath });
    return result?.messages.map(({ ruleId }) => ruleId);
  };

  test.each([
    ["a colon", '<b>{a}</b>{": "}<b>{b}</b>', "no-restricted-syntax"],
    ["a colon as it stands", "<b>{a}</b>: <b>{b}</b>", "react/jsx-no-literals"],
    ["a dash where there is more", '<b>{a}</b>{b ? " – " : null}', "no-restricted-syntax"],
    ["a colon in a text of both", "<b>{`${a}: ${b}`}</b>", "no-restricted-syntax"],
    ["semicolons", '<b>{[a, b].join("; ")}</b>', "no-restricted-syntax"],
  ])("%s is refused", async (_, inner, rule) => expect(await rulesFor(drawn(inner))).toEqual([rule]));

  test.each([
    ["a space", '<b>{a}</b>{" "}<b>{b}</b>'],
    ["a dot between two facts", '<b>{a}</b>{" · "}<b>{b}</b>'],
    ["a class of styles", "<b className={`${a} p-1`}>{b}</b>"],
  ])("%s is not", async (_, inner) => expect(await rulesFor(drawn(inner))).toEqual([]));

  test("and the memo, which is English in every language, writes its own", async () => {
    expect(await rulesFor(drawn('<b>{a}</b>{": "}<b>{b}</b>'), "components/memo/a.tsx")).toEqual([]);
  });
});
