import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Firm } from "#lib/firms/firm.ts";
import { apiOf } from "#lib/server/intake/http.ts";
import { openDesk, openStore, run, waysOut } from "#lib/server/intake/open.ts";
import { usual } from "#lib/server/intake/desk/limits.ts";
import { settingsIn } from "#lib/server/settings/settings.ts";

/**
 * The intake alone, as a process of its own that a test can kill: the same code as in the whole server, without the
 * pages in front, and with limits that no test meets. `FAULTS_SKEW` sets its clock wrong by so many milliseconds.
 */
const settings = settingsIn(process.env);
const skew = Number(process.env.FAULTS_SKEW ?? 0);
const clock = () => Date.now() + skew;
const endless = { most: Number.MAX_SAFE_INTEGER, within: 1 };

const desk = await openDesk({
  store: await openStore(settings),
  firms: [Firm.parse(JSON.parse(readFileSync(process.env.FAULTS_FIRM!, "utf8")))],
  say: (event, facts) => void process.stderr.write(`${JSON.stringify({ event, ...facts })}\n`),
  clock,
  limits: { ...usual, network: endless, firm: endless, all: endless, work: [] },
});
run(
  desk,
  waysOut(settings, clock, () => true),
);
const api = apiOf(desk, 0);
const server = createServer((request, response) => void api(request, response));
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.stdout.write("ready\n"));
