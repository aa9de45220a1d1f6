import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

const installed = () => places.find((place) => place && existsSync(place));

const mayInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Where Chromium is, after installing it if need be. Without a place, Playwright looks for its own. */
export function chromium() {
  if (installed()) return installed();
  const command = mayInstall()
    ? "apt-get update && apt-get install -y --no-install-recommends chromium"
    : "npx playwright install chromium";
  execSync(command, { stdio: "inherit" });
  return installed();
}

/** Flags for a browser without a screen, run by root, that calls nobody by itself. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
