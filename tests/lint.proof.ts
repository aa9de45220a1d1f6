import { ESLint } from "eslint";
import { expect, test } from "vitest";

const eslint = new ESLint();
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

test.each(["app/a.tsx", "components/a/a.tsx", "lib/a.ts", "rules/a.ts", "public/a.js"])(
  "in %s a pattern that takes long on a hostile text is an error",
  async (path) => {
    for (const pattern of slow)
      expect([pattern, await found(pattern, path)]).toEqual([pattern, ["redos/no-vulnerable 2"]]);
    expect(await found("/(\\[[^[\\]]*\\])/", path)).toEqual([]);
  },
);
