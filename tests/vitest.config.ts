import { defineConfig } from "vitest/config";
import { compiledMessages, formatOnly } from "./compiled.ts";

/** Proofs, properties and commands that take more than a few seconds: `npm test` runs them, `npm run check` does not. */
const proofs = [
  "tests/rules/{oracle,properties,tiers,doors,record,publish,conditions,proofs,ledger,open,evidence*,fee*}.test.ts",
  "tests/components/*.test.tsx",
  "tests/packet/*.test.ts",
  "tests/generated.test.ts",
  "tests/screening/{change,walk,paths,storage,changes*,length}.test.ts",
  "tests/{family,ask}/*.test.ts",
  "tests/command*.test.ts",
  "tests/firms/loopback.test.ts",
  "tests/{handoff,casefile}/*.test.ts",
  "tests/{hostile,lint}.test.ts",
];

/** Every screen as it is read, with the messages compiled as they are for a browser. */
const screens = ["tests/screens/*.test.{ts,tsx}"];

// One set of modules for all files of a worker: making the rules ready again for each file took longer than
// many a file. What a test puts in place of a global is taken back before the next.
const shared = { isolate: false, unstubGlobals: true } as const;

export default defineConfig({
  test: {
    maxWorkers: "100%", // Vitest would leave one of two cores idle
    projects: [
      {
        test: {
          ...shared,
          name: "fast",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...proofs, ...screens],
        },
      },
      { test: { ...shared, name: "proofs", include: proofs, testTimeout: 120_000 } },
      {
        plugins: [compiledMessages],
        oxc: { jsx: { runtime: "automatic", development: false } },
        resolve: { alias: formatOnly },
        test: {
          ...shared,
          name: "screens",
          include: screens,
          testTimeout: 120_000,
          env: { NODE_ENV: "production" }, // React draws several times as fast without its checks of our code
          server: { deps: { inline: ["next-intl", "use-intl"] } },
        },
      },
    ],
  },
});
