import { defineConfig } from "vitest/config";

/** Fast tests: rules, order of questions, words, headers. */
export default defineConfig({ test: { include: ["tests/**/*.test.{ts,tsx}"] } });
