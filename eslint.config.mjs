import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";
import { defineConfig, globalIgnores } from "eslint/config";
import redos from "eslint-plugin-redos";

/** Marks and addresses: all that may stand in a component without being a message. */
const notWords = [":", "·", "–", "help.unhcr.org", "findahelpline.com"];

export default defineConfig([
  ...next,
  ...typescript,
  globalIgnores([".next*/**", "next-env.d.ts", "test-results/**"]),
  {
    rules: {
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-lines": ["error", 200],
      "max-params": ["error", 4],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ClassDeclaration, ClassExpression",
          message: "Data before functions before classes.",
        },
      ],
      "prefer-const": "error",
      "@next/next/no-head-element": "off", // meant for the older router
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" },
      ],
    },
  },
  {
    // A pattern that takes long on a hostile text stops the page that reads it.
    files: ["app/**", "components/**", "lib/**", "rules/**", "public/**"],
    plugins: { redos },
    rules: { "redos/no-vulnerable": "error" },
  },
  // One element in one small file, which a firm can read before it loads it.
  { files: ["public/embed.js"], rules: { complexity: "off", "no-restricted-syntax": "off" } },
  { files: ["tests/**"], rules: { complexity: "off", "max-depth": "off", "max-lines": "off" } },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    rules: { "react/jsx-no-literals": ["error", { allowedStrings: notWords, ignoreProps: true }] },
  },
]);
