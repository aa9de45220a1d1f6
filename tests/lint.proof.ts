import { ESLint } from "eslint";
import { expect, test } from "vitest";

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

test.each([...imagined, "public/a.js"])(
  "in %s a pattern that takes long on a hostile text is an error",
  async (path) => {
    for (const pattern of slow)
      expect([pattern, await found(pattern, path)]).toEqual([pattern, ["redos/no-vulnerable 2"]]);
    expect(await found("/(\\[[^[\\]]*\\])/", path)).toEqual([]);
  },
);
