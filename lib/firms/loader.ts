import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a page names so that a browser runs the loader only as it stands here: its hash (subresource integrity). */
export const loaderHash = (): string =>
  `sha384-${createHash("sha384")
    .update(readFileSync(join("public", "embed.js")))
    .digest("base64")}`;
