import type { KnipConfig } from "knip";

/** What `npm run lint` takes as used although nothing imports it; commands are entries by package.json's scripts. */
export default {
  entry: [
    "tests/e2e/**/*.spec.ts", // named here, since the plugin is off
    "lib/inline/*.js", // read as text and put into every page
    "tests/e2e/failing.mjs", // loaded into the server by NODE_OPTIONS
    "public/loader/*.js", // pasted into firms' pages
    "public/opener.mjs", // given to firms, who run it themselves
    "tests/pseudo/server.ts", // stands for next-intl/server, by an alias
    "tests/proof/{bill,load,container,webkit}.ts", // run as checks of their own
    "tests/diff/judge.ts", // started as a process of its own, one for each core
    "tests/faults/server.ts", // started as a process that is killed
    "tests/e2e/hosts/*.js", // served to a browser as a firm's own scripts
  ],
  // Projects of their own, which the bench builds in a folder of their own.
  ignore: ["tests/bench/peers/projects/**"],
  // Its script is read as text and run in a page.
  ignoreDependencies: ["html_codesniffer"],
  // To read its config would look for a build, and install a browser where there is none.
  playwright: false,
  // Programs of the system, which the tests install or say are missing.
  ignoreBinaries: [
    "apt-get",
    "mount",
    "umount",
    "unshare",
    "pdftotext",
    "pg_restore",
    "mariadb",
    "mariadb-install-db",
    "php",
  ],
} satisfies KnipConfig;
