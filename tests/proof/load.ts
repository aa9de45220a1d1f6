import { readFileSync } from "node:fs";
import { startOwnServer } from "../e2e/own-server.ts";
import { print } from "../bench/table.ts";
import { askers, stuckOn, until } from "./clients.ts";

/** 200 connections for a minute, and then beside clients that never end their request or never read an answer. */
const connections = 200;
const seconds = 60;
const stuck = 100;
/** More than the two machines between them keep on the way to a client that does not read. */
const answers = 4;

/** What visitors ask for, with the status that each is to have. */
const asked: [path: string, status: number][] = [
  ["/en", 200],
  ["/en/screening", 200],
  ["/ar/screening", 200],
  ["/en/law", 200],
  ["/embed/demo/en", 200],
  ["/rules.json", 200],
  ["/embed.js", 200],
  ["/api/intake/token/demo", 200],
  ["/no-such-page", 404],
  ["/%", 400],
];

const server = await startOwnServer({});
const { ask, close } = askers(server.origin, connections);

/** The memory of the server's process, in MB. */
const memory = (): number => {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))!;
  return Number(kilobytes) / 1024;
};

const took: number[] = [];
const wrong: string[] = [];
const sizes: number[] = [];
const visitFor = (seconds: number) => {
  const end = Date.now() + seconds * 1000;
  const visit = async (first: number) => {
    for (let at = first; Date.now() < end; at += 1) {
      const [path, status] = asked[at % asked.length]!;
      const from = performance.now();
      const got = await ask(path).catch((error: Error) => error.message);
      took.push(performance.now() - from);
      if (got !== status) wrong.push(`${path}: ${got}`);
    }
  };
  return Promise.all(Array.from({ length: connections }, (_, at) => visit(at)));
};

const sampling = setInterval(() => sizes.push(memory()), 500);
await visitFor(seconds);
clearInterval(sampling);
const served = took.length;

const begun = Date.now();
const unended = await stuckOn(server.origin, stuck, "GET /en HTTP/1.1\r\nHost: localhost\r\nAccept: text/");
const unread = await stuckOn(server.origin, stuck, "GET /en/law HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(answers));
for (const { socket } of unread) socket.pause();
await visitFor(20);

// Node waits a minute for a request to end and looks every half minute. Our server waits a minute for a reader, and
// counts from its second look, since at the first it learns how much there is to read.
const law = (await (await fetch(`${server.origin}/en/law`)).arrayBuffer()).byteLength;
await until(() => unended.every(({ socket }) => socket.closed), 100_000);
await until(() => Date.now() > begun + 200_000, 200_000);
for (const { socket } of unread) socket.resume();
await until(() => unread.every(({ socket }) => socket.closed), 20_000);
const open = unended.filter(({ socket }) => !socket.closed).length;
const keptFor = unread.filter(({ socket, bytes }) => !socket.closed || bytes() >= answers * law).length;
close();
await server.stop();

const third = Math.floor(sizes.length / 3);
const [middle, last] = [Math.max(...sizes.slice(third, 2 * third)), Math.max(...sizes.slice(2 * third))];
took.sort((one, other) => one - other);
const at = (share: number) => took[Math.floor(took.length * share)]!.toFixed(0);

print(
  ["connections", "requests a second", "p50, ms", "p90, ms", "wrong", "MB in the 2nd third", "in the 3rd"],
  [
    [
      `${connections}`,
      (served / seconds).toFixed(0),
      at(0.5),
      at(0.9),
      `${wrong.length}`,
      middle.toFixed(0),
      last.toFixed(0),
    ],
  ],
);
console.log(`Of ${stuck} clients that never ended their request, ${open} were still waited for.`);
console.log(`For ${keptFor} of ${stuck} clients that never read, the whole answer was still kept.`);
for (const one of new Set(wrong)) console.log(`wrong: ${one}`);
const isHeld = wrong.length + open + keptFor === 0 && last <= middle * 1.15;
console.log(isHeld ? "held" : "NOT HELD");
process.exitCode = isHeld ? 0 : 1;
