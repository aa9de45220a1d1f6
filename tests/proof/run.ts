import { runCheck, tell, type Check, type Checked } from "../checks.ts";

/** `npm run proof`: what takes too long for `npm test`, or needs a program that few have. */
const checks: Check[] = [
  {
    name: "a build for tests",
    command: "npm run build",
    env: { PAROLE_LOOPBACK_ORIGINS: "1", PAROLE_FIRMS: "tests/fixtures/firms" },
  },
  {
    name: "the static edition on nginx answers as the server does",
    command: "npx playwright test --config tests/playwright.config.ts exported",
    env: { STATIC_HOST: "nginx" },
  },
  { name: "the bill of materials lists every package", command: "tsx tests/proof/bill.ts" },
  {
    name: "every planted change of the rules stops at the gate, and no refactoring does",
    command: "npx vitest run --config tests/vitest.config.ts tests/diff/gate",
    env: { PLANTED: "all" },
  },
  { name: "WebKitGTK comes to each outcome", command: "tsx tests/proof/webkit.ts" },
  { name: "200 connections for a minute, beside clients that hold the server up", command: "tsx tests/proof/load.ts" },
  { name: "the Dockerfile's steps, by hand", command: "tsx tests/proof/container.ts" },
  { name: "no intake is lost: every fault, in all its rounds", command: "npm run faults" },
];

const checked: Checked[] = [];
for (const check of checks) {
  console.log(`\n── ${check.name}`);
  checked.push(await runCheck(check));
}
console.log("");
tell(checked);
process.exitCode = checked.every(({ passed }) => passed) ? 0 : 1;
