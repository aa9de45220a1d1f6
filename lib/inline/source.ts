import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A script to stand in the page itself, without its comments. It is read while the page is built. */
export const inlineSource = (name: "leave" | "offer" | "opening" | "watch"): string =>
  readFileSync(join(process.cwd(), "lib/inline", `${name}.js`), "utf8")
    .replace(/^ *\/\/.*\n/gm, "")
    .replace(/^ +/gm, "");
