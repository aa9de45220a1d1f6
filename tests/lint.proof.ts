import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

/** Files that are not there, which the rules that need types would look for in the project. */
const imagined = ["app/a.tsx", "components/a/a.tsx", "lib/a.ts", "rules/a.ts"];
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
