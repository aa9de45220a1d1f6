import { defineConfig } from "vitest/config";
import { compiledMessages, formatOnly, pseudoMessages, serverWords } from "./compiled.ts";

/** What takes more than a few seconds is a proof by its name: `npm test` runs it, `npm run check` does not. */
const fast = "tests/**/*.test.{ts,tsx}";
const proofs = "tests/**/*.proof.{ts,tsx}";

/** Every screen in a language that nobody speaks, in a browser. */
const pseudo = "tests/pseudo/*.proof.{ts,tsx}";

/** Every screen as it is read, with the messages compiled as they are for a browser. */
const screens = "tests/screens/*.proof.{ts,tsx}";

// One set of modules for all files of a worker: making the rules ready again for each file took longer than
// many a file. What a test puts in place of a global is taken back before the next.
const shared = { isolate: false, unstubGlobals: true, setupFiles: "tests/matchers.ts" } as const;

export default defineConfig({
  test: {
    maxWorkers: "100%", // Vitest would leave one of two cores idle
    projects: [
      { test: { ...shared, name: "fast", include: [fast], testTimeout: 60_000 } },
      { test: { ...shared, name: "proofs", include: [proofs], exclude: [screens, pseudo], testTimeout: 300_000 } },
      {
        plugins: [pseudoMessages],
        oxc: { jsx: { runtime: "automatic", development: false } },
        resolve: { alias: { ...formatOnly, ...serverWords } },
        test: {
          ...shared,
          name: "pseudo",
          include: [pseudo],
          testTimeout: 300_000,
          env: { NODE_ENV: "production" },
          server: { deps: { inline: ["next-intl", "use-intl"] } },
        },
      },
      {
        plugins: [compiledMessages],
        oxc: { jsx: { runtime: "automatic", development: false } },
        resolve: { alias: formatOnly },
        test: {
          ...shared,
          name: "screens",
          include: [screens],
          testTimeout: 300_000,
          env: { NODE_ENV: "production" }, // React draws several times as fast without its checks of our code
          server: { deps: { inline: ["next-intl", "use-intl"] } },
        },
      },
    ],
  },
});
