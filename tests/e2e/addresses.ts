import { exportedFiles } from "#lib/server/exported/files.ts";
import { build } from "./hosted.ts";

/** Every address at which the build that is served has something. */
export const addresses = exportedFiles(build, "public").map(({ place }) =>
  place.replace(/\/index\.html$/, "/").replace(/\.html$/, ""),
);
