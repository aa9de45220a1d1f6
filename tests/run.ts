import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck, tell, type Check, type Checked } from "./checks.ts";

const reports = mkdtempSync(join(tmpdir(), "parole-check-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

/** Every check, in the order in which a fault is cheapest to find; those of one round run at the same time. */
const rounds: Check[][] = [
  [
    { name: "types", command: "npm run typecheck" },
    { name: "lint", command: "npm run lint" },
  ],
  [
    {
      name: "unit and property tests",
      command: `npm run test:unit -- --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    },
  ],
  // Pages of this machine stand for a firm's in the browser tests; a build to be served knows none of them.
  [
    {
      name: "build",
      command: "npm run build",
      env: { PAROLE_LOOPBACK_ORIGINS: "1", PAROLE_FIRMS: "tests/fixtures/firms" },
    },
  ],
  [{ name: "size of the first page", command: "npm run size" }],
  [
    {
      name: "browser tests",
      command: "npm run test:e2e -- --reporter=list,json",
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    },
  ],
];

const runs: Checked[] = [];
for (const round of rounds) {
  console.log(`\n── ${round.map(({ name }) => name).join(" and ")}`);
  runs.push(...(await Promise.all(round.map(runCheck))));
}

type Counts = { passed: number; failed: number };
const none: Counts = { passed: 0, failed: 0 };

const counted = <Report>(file: string, read: (report: Report) => Counts): Counts => {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")) as Report);
  } catch {
    return none;
  }
};

const unit = counted(unitReport, (report: { numPassedTests: number; numFailedTests: number }) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));
const browser = counted(
  browserReport,
  (report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
  }),
);
rmSync(reports, { recursive: true });

console.log("");
tell(runs);
console.log(`        ${unit.passed} unit tests and ${browser.passed} browser tests passed`);

// A check that failed without failing a test (types, lint, build, a crash) counts as one failure.
const crashed = runs.filter(({ passed }) => !passed).length;
const failed = Math.max(unit.failed + browser.failed, crashed);
console.log(`${unit.passed + browser.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || unit.passed === 0 || browser.passed === 0 ? 1 : 0;
