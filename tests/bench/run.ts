import { printEmbedded } from "./embedded.ts";
import { printJourneys } from "./journeys.ts";
import { printPages } from "./pages.ts";
import { printPeers } from "./peers/print.ts";
import { printForms, printInBrowser } from "./rules.ts";

const parts = {
  forms: printForms,
  journeys: printJourneys,
  pages: printPages,
  browser: printInBrowser,
  embedded: printEmbedded,
  peers: printPeers,
};
type Part = keyof typeof parts;
const isPart = (name: string): name is Part => Object.hasOwn(parts, name);

/** `npm run bench -- peers`: the parts that are named, or all. */
const named = process.argv.slice(2);
const unknown = named.find((name) => !isPart(name));
if (unknown !== undefined) {
  console.error(`no part of the bench is called "${unknown}": ${Object.keys(parts).join(", ")}`);
  process.exit(1);
}
for (const name of named.length > 0 ? named.filter(isPart) : (Object.keys(parts) as Part[])) await parts[name]();
