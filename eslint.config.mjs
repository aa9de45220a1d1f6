import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";
import { defineConfig, globalIgnores } from "eslint/config";
import redos from "eslint-plugin-redos";
import tseslint from "typescript-eslint";

/** Marks and addresses: all that may stand in a component without being a message. */
const notWords = ["·", "help.unhcr.org", "findahelpline.com"];

/** What stands between two messages belongs to one of them: French sets a space before a colon, Arabic turns a comma. */
const separators = {
  message: "A separator is part of a message: each language sets its own.",
  written: [
    ":matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/^\\s*[:;,.…–—|()-]+\\s*$/]",
    ":matches(JSXElement, JSXFragment) > JSXExpressionContainer > ConditionalExpression > Literal[value=/^\\s*[:;,.…–—|()-]+\\s*$/]",
    "TemplateElement[value.raw=/^(?:[:;,] ?| [–—] ?)$/]",
    "CallExpression[callee.property.name='join'] > Literal[value=/[:;,–—]/]",
  ],
};
/** Rooms whose readers are lawyers and developers, in English alone. */
const inEnglish = ["components/{memo,office,firms}/**", "components/tools/packet/**"];

const noClass = {
  selector: "ClassDeclaration, ClassExpression",
  message: "Data before functions before classes.",
};

/**
 * A loop inside a test stops at the first failure and does not say whose it is. A property says it by itself: fast-check
 * prints the answers that break it, and the runners named here draw people for one.
 */
const loops =
  ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)";
const properties =
  "CallExpression:matches([callee.property.name=/^(property|asyncProperty)$/], [callee.name=/^(people|each|changes|milestones|replies|seconds|standings)$/])";
const noLoopOfExpects = ["", " CallExpression[callee.property.name='forEach']"].map((forEach) => ({
  selector: `CallExpression:matches([callee.name=/^(test|it)$/], [callee.callee.object.name=/^(test|it)$/])${forEach || ` ${loops}`} CallExpression[callee.name='expect']:not(${properties} *)`,
  message:
    "One test per case: test.each, or collect the failing cases and expect that there are none.",
}));

export default defineConfig([
  ...next,
  ...typescript,
  globalIgnores([".next*/**", "next-env.d.ts", "test-results/**", "public/loader/**"]),
  {
    rules: {
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-lines": ["error", 200],
      "max-params": ["error", 4],
      "no-restricted-syntax": ["error", noClass],
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
  {
    // What the types know, in what is shipped.
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts", "rules/**/*.ts"],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `return refuse(405)` ends a function early with what returns nothing.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // What types promise, and an old browser or a file made by hand does not keep.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Old browsers know the old names alone; the compiler marks what our own packages let go.
      "@typescript-eslint/no-deprecated": "off",
      // A function may keep a form that others keep by waiting.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // React takes a handler that returns a promise and lets it go.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      // Letters of a text, where each is one of our own.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    },
  },
  {
    // The framework writes the types of an address's parts while it builds, and this comes before.
    files: ["app/**/*.tsx", "lib/i18n/words/request.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
    },
  },
  {
    // What the layout library tells of its graphs is of no type.
    files: ["lib/command/generating/layout.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    // The machine's library takes its types from `{} as Context`, which assert nothing of a value.
    files: ["lib/questionnaire/machine.ts"],
    rules: { "@typescript-eslint/no-unnecessary-type-assertion": "off" },
  },
  // One element in one small file, which a firm can read before it loads it.
  { files: ["public/embed.js"], rules: { complexity: "off", "no-restricted-syntax": "off" } },
  { files: ["tests/**"], rules: { complexity: "off", "max-depth": "off", "max-lines": "off" } },
  {
    files: ["tests/**/*.{test,proof}.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", noClass, ...noLoopOfExpects] },
  },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    rules: { "react/jsx-no-literals": ["error", { allowedStrings: notWords, ignoreProps: true }] },
  },
  {
    files: [
      "app/**/*.tsx",
      "components/**",
      "lib/{whole-text,short-result,result,ask,handoff,family}/**",
    ],
    ignores: inEnglish,
    rules: {
      "no-restricted-syntax": [
        "error",
        noClass,
        ...separators.written.map((selector) => ({ selector, message: separators.message })),
      ],
    },
  },
]);
