import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [process.env.FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox"];

const installed = () => places.find((place) => place && existsSync(place));

const mayInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Where Firefox is, after installing it if need be. */
export function firefox(): string {
  if (!installed() && mayInstall()) {
    execSync("apt-get update && apt-get install -y --no-install-recommends firefox-esr", {
      stdio: "inherit",
    });
  }
  const place = installed();
  if (place) return place;
  throw new Error("Firefox is missing: install firefox-esr (Debian) or Firefox, or name its file in FIREFOX_PATH");
}
