import { readFileSync } from "node:fs";
import { join } from "node:path";
import { authorities } from "#rules";
import evidence from "#lib/i18n/messages/en/evidence.json" with { type: "json" };
import budget from "./budget.json" with { type: "json" };
import { firstPageBytes } from "./first-page.ts";
import { bytesUpTo, journey, stages } from "./journey.ts";
import { moduleLines } from "./modules.ts";

const build = process.env.PAROLE_DIST ?? ".next";

const compare = (what: string, bytes: number, most: number) => {
  console.log(`${what}: ${bytes} of ${most} bytes`);
  if (bytes <= most) return;
  console.error(`${what} loads ${bytes - most} bytes more than tests/size/budget.json allows`);
  process.exitCode = 1;
};

// Whoever raises the budget, in bytes under gzip, says in the commit what for.
for (const [page, most] of Object.entries(budget.pages)) compare(`/${page}`, firstPageBytes(build, page), most);

const fetched = journey(build, "en/screening");
if (process.argv.includes("--modules")) for (const line of moduleLines(build, fetched)) console.log(line);
const upTo = bytesUpTo(fetched);
for (const stage of stages) console.log(`a visit, ${stage}: ${upTo[stage]} bytes so far`);
compare("The way to the result", upTo.result, budget.visit.result);
compare("A whole visit with every button", upTo.buttons, budget.visit.buttons);

// Only what locks an intake knows this algorithm without the one of a case file; it is fetched at Send.
const text = ({ file }: { file: string }) => readFileSync(join(build, file), "utf8");
const locking = journey(build, "embed/demo/en").filter((script) => {
  const words = text(script);
  return words.includes("ECDH-ES") && !words.includes("PBES2");
});
if (locking.length !== 1) {
  console.error(`${locking.length} scripts of a frame look like the one that locks an intake`);
  process.exitCode = 1;
}
for (const { bytes } of locking) compare("What locks an intake at Send", bytes, budget.locking);

// One import of the whole book, or of what stands in a folded part, would bring the words back on the way.
const late = { "words of the law": authorities["ina-212-d-5-A"].text, "words of folded parts": evidence.intro };
const onTheWay = fetched.filter(({ stage }) => ["first page", "questions", "result"].includes(stage));
for (const [what, words] of Object.entries(late)) {
  const holding = (script: { file: string }) => words !== null && text(script).includes(words);
  if (!fetched.some(holding)) {
    console.error(`no script of a visit holds the ${what}, by which this check would know them`);
    process.exitCode = 1;
  }
  for (const { file } of onTheWay.filter(holding)) {
    console.error(`${file} holds ${what}, which are to come after the result`);
    process.exitCode = 1;
  }
}
