import { spawnSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { newCluster } from "../intake/postgres.ts";
import { print } from "../bench/table.ts";
import { canMount, fillTheDisk } from "./full-disk.ts";
import { delayBesideAHangingReceiver } from "./hanging.ts";
import { killUnderLoad, type Killed } from "./kills.ts";
import { measureLoad } from "./load.ts";

/** `npm run faults`: every figure that an intake is held to, measured; `--quick` in a tenth of the rounds. */
const share = process.argv.includes("--quick") ? 10 : 1;
const cluster = await newCluster();
let failed = 0;

/** What is held by a test that measures it to the last, by the files in which it stands. */
const tested: [string, string[]][] = [
  ["a receiver away for 48 hours, webhooks verified by standardwebhooks", ["tests/intake/delivering.test.ts"]],
  ["20,000 mutated envelopes: no 5xx, only the valid one stored", ["tests/intake/mutated.proof.ts"]],
  ["a group: failing neighbors, a failing commit, a full disk", ["tests/intake/groups.test.ts"]],
  ["an item of the first form opens", ["tests/intake/first-form.test.ts"]],
  ["a full disk, where none may be mounted", ["tests/faults/full-disk.proof.ts"]],
  ["JWE opened by other implementations", ["tests/intake/openers.test.ts", "tests/intake/opener.proof.ts"]],
  ["no canary in the files, the log, backups and dumps", ["tests/intake/upkeep.proof.ts", "tests/server/api.test.ts"]],
  ["destroyed answers gone from both stores", ["tests/intake/sqlite.test.ts", "tests/intake/postgres.proof.ts"]],
];

const passes = (files: readonly string[]): boolean => {
  const words = ["vitest", "run", "--config", "tests/vitest.config.ts", "--reporter=dot", ...files];
  const { status, stdout } = spawnSync("npx", words, { encoding: "utf8" });
  if (status !== 0) console.log(stdout);
  return status === 0;
};

const held = (isHeld: boolean): string => {
  if (!isHeld) failed += 1;
  return isHeld ? "yes" : "NO";
};
const killed = ({ rounds, acknowledged, lost, undelivered, duplicates, resent, forged }: Killed) => [
  `${rounds}`,
  `${acknowledged}`,
  `${lost}`,
  `${undelivered}`,
  `${duplicates}`,
  `${resent}`,
  held(lost + undelivered + forged === 0 && acknowledged > 0),
];

try {
  const runs: [string, Killed][] = [
    ["a file, one server", await killUnderLoad({ rounds: 100 / share, people: 8 })],
    [
      "PostgreSQL, one server, the database fails too",
      await killUnderLoad({
        rounds: 100 / share,
        people: 8,
        database: cluster.create("one"),
        disturb: cluster.restart,
      }),
    ],
    [
      "PostgreSQL, three servers, clocks 30 s apart, the database fails too",
      await killUnderLoad({
        rounds: 30 / share,
        people: 8,
        servers: 3,
        database: cluster.create("three"),
        disturb: cluster.restart,
      }),
    ],
  ];
  print(
    ["killed while people send", "kills", "acknowledged", "lost", "undelivered", "twice", "resent", "held"],
    runs.map(([name, result]) => [name, ...killed(result)]),
  );

  if (canMount) {
    const { acknowledged, lost, crashed, statuses, later } = await fillTheDisk();
    const isHeld = lost === 0 && !crashed && (statuses["503"] ?? 0) > 0;
    print(
      ["disk full", "acknowledged", "lost", "answered 503", "taken later", "held"],
      [["a file", `${acknowledged}`, `${lost}`, `${statuses["503"] ?? 0}`, `${later}`, held(isHeld)]],
    );
  } else console.log("Disk full: not measured, since this user may not mount a small disk.\n");

  const delay = await delayBesideAHangingReceiver();
  console.log(
    `Beside a receiver that hangs, another firm waits ${delay.toFixed(0)} ms; under 250: ${held(delay < 250)}\n`,
  );

  // What others do on the machine is in its load of the last minutes; most of what was done above is waiting.
  const isQuiet = loadavg()[0]! < 2 * availableParallelism();
  const loads = [
    ["a file", await measureLoad(2000 / share)],
    ["PostgreSQL", await measureLoad(2000 / share, cluster.create("load"))],
  ] as const;
  print(
    ["acknowledged", "p50, ms", "p99, ms", "under 10, 50", "a second", "plain INSERT a second", "ratio", "held"],
    loads.map(([name, { p50, p99, perSecond, plain, ratio, refused }]) => [
      name,
      p50.toFixed(1),
      p99.toFixed(1),
      p50 < 10 && p99 < 50 ? "yes" : isQuiet ? held(false) : "no: machine busy",
      perSecond.toFixed(0),
      plain.toFixed(0),
      ratio.toFixed(2),
      held(refused === 0 && ratio >= 0.3),
    ]),
  );
  console.log(
    `One at a time for p50 and p99, sixteen at once for the rest. Times are of this machine: compare the ratio.\n`,
  );
  print(
    ["held by tests", "held"],
    tested.map(([name, files]) => [name, held(passes(files))]),
  );
} finally {
  cluster.remove();
}
process.exitCode = failed > 0 ? 1 : 0;
