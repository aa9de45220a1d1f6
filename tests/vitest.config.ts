import { defineConfig } from "vitest/config";

/** Proofs, properties and commands that take more than a few seconds: `npm test` runs them, `npm run check` does not. */
const proofs = [
  "tests/rules/{oracle,properties,record,publish,conditions,proofs,ledger,open,evidence*,fee*}.test.ts",
  "tests/components/*.test.tsx",
  "tests/packet/*.test.ts",
  "tests/generated.test.ts",
  "tests/screening/{change,walk,paths,storage,changes*,length}.test.ts",
  "tests/{family,ask}/*.test.ts",
  "tests/command*.test.ts",
  "tests/{handoff,casefile}/*.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "fast", include: ["tests/**/*.test.{ts,tsx}"], exclude: proofs } },
      { test: { name: "proofs", include: proofs, testTimeout: 120_000 } },
    ],
  },
});
