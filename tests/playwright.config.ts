import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { chromium, flags } from "./chromium.ts";
import { firefox } from "./firefox.ts";
import { poppler } from "./poppler.ts";
import { whyUnframed } from "./serve.ts";

const port = Number(process.env.E2E_PORT ?? 3100);

/** The store of the server under test, empty when a run begins; each worker reads this file, too. */
const data = join(tmpdir(), `parole-e2e-${port}`);
if (process.env.TEST_WORKER_INDEX === undefined) rmSync(data, { recursive: true, force: true });

// Installed before the workers start, if need be: two of them would lock each other out of the package manager.
firefox();
poppler();

const why = whyUnframed();
if (why) throw new Error(why);

/** Browser tests against a build that exists already. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  // A slow machine under another load needs longer for the same states.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    // A color half way through its change is no color of ours: axe would measure it.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: chromium(), args: flags },
  },
  webServer: {
    command: "npm run serve",
    env: {
      PORT: String(port),
      // Firms of the tests, and a store of their own; each test sends from a network of its own, as a proxy would say.
      PAROLE_FIRMS: process.env.PAROLE_FIRMS ?? "tests/fixtures/firms",
      PAROLE_DATA: data,
      PAROLE_PROXIES: "1",
    },
    url: `http://localhost:${port}/robots.txt`,
    reuseExistingServer: false,
  },
});
