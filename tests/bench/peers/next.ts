import type { Peer } from "./peer.ts";
import { lay, run, serve, versions } from "./project.ts";

const program = "node_modules/next/dist/bin/next";

/** A page of the same framework that asks nothing: what nothing built on it goes below. */
export const emptyNext: Peer = {
  name: "empty Next page",
  screen: null,
  start: async (folder) => {
    const missing = await lay("next", folder, {
      dependencies: versions,
      overrides: { sharp: "npm:client-only@0.0.1" },
    });
    if (missing) return missing;
    const failure = await run([program, "build"], folder);
    if (failure) return { why: `the empty Next page cannot be built: ${failure}` };
    return serve([program, "start"], folder);
  },
};
