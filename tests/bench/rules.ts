import { ruleIds } from "#rules";
import { checkCases } from "../rules/cases.ts";
import { compare } from "./agreement.ts";
import { inBrowser } from "./browser.ts";
import { ifElse } from "./if-else.ts";
import { jsonLogicForm } from "./json-logic.ts";
import { jsonRulesEngineForm } from "./json-rules-engine.ts";
import { ours, oursByZod, sample } from "./sample.ts";
import { median, quantile, speeds } from "./speed.ts";
import { print, short, whole } from "./table.ts";

const forms = [ifElse, ours, jsonLogicForm, oursByZod, jsonRulesEngineForm];
const target = { ms: 5, slowdown: 4, searchMs: 50 };

/** Prints how fast the rules are beside the same rules in other forms; ends where the forms disagree. */
export const printForms = async (): Promise<void> => {
  const { sets, applied, disagreements } = await compare(forms);
  for (const { rule, forms, answers } of disagreements) {
    console.error(`${rule} applies only according to: ${forms}\n${JSON.stringify(answers)}\n`);
  }
  if (disagreements.length > 0) process.exit(1);
  const rarest = Math.min(...applied.values());
  console.log(
    `${sample.length} rules, ${forms.length} forms: all agree on ${sets.toLocaleString("en")} sets of answers ` +
      `(each rule applies to ${rarest} of them or more).\n`,
  );

  const { forms: taken, determinations } = await speeds(forms);
  const slower = (at: number, than: number) =>
    short(median(taken[at]!.map((speed, round) => taken[than]![round]! / speed)));
  print(
    [`${sample.length} rules over one person's answers`, "per CPU second", "time, if/else = 1", "time, ours = 1"],
    forms.map((form, at) => [
      form.name,
      whole(median(taken[at]!)),
      slower(at, forms.indexOf(ifElse)),
      slower(at, forms.indexOf(ours)),
    ]),
  );
  console.log(
    `Whole determinations, all ${ruleIds.length} rules with reasons: ${whole(median(determinations))} per CPU second.\n` +
      `Medians of ${determinations.length} interleaved rounds over ${checkCases.length} cases; ratios are taken within a round.\n` +
      "json-rules-engine is asynchronous: one engine, made once, each run awaited. Both JSON engines get answers to\n" +
      "several-answer questions as arrays, converted before the clock starts.\n",
  );
};

/** Prints what a determination and the search for what would change it take in Chromium. */
export const printInBrowser = async (): Promise<void> => {
  const { kilobytes, taken: visited } = await inBrowser([1, target.slowdown]);
  const seen = visited.map(({ rate, visits }) => {
    const times = visits.flatMap((visit) => visit.times);
    return {
      rate,
      load: median(visits.map(({ load }) => load)),
      first: median(visits.map(({ first }) => first)),
      median: median(times),
      p95: quantile(times, 0.95),
      searches: visits.flatMap((visit) => visit.searches),
      foresights: visits[0]!.foresights.map((_, at) => Math.min(...visits.map((visit) => visit.foresights[at]!))),
    };
  });
  const slowdown = (rate: number) => (rate === 1 ? "no slowdown" : `${rate}× CPU slowdown`);
  print(
    ["one determination in Chromium, ms", "median", "p95", "first of a page", "loading the rules"],
    seen.map(({ rate, ...ms }) => [slowdown(rate), ...[ms.median, ms.p95, ms.first, ms.load].map(short)]),
  );
  const reached = seen.at(-1)!.p95 < target.ms;
  console.log(
    `${checkCases.length} cases, several rounds in each of ${visited[0]!.visits.length} fresh pages; p95 over cases and rounds, each the mean of a short batch.\n` +
      `Times are by the clock, so other work on the machine shows in them. The rules with Zod are ${whole(kilobytes)} kB minified.\n` +
      `Target, p95 under ${target.ms} ms at ${target.slowdown}× slowdown: ${reached ? "yes" : "no"}\n`,
  );

  print(
    ["finding what would change a result, ms", "median", "p95", "one determination = 1"],
    seen.map(({ rate, searches, median: one }) => [
      slowdown(rate),
      short(median(searches)),
      short(quantile(searches, 0.95)),
      short(median(searches) / one),
    ]),
  );
  console.log(
    "Over the cases whose result can be changed, once in each page, right after the determinations.\n" +
      `Target, p95 under ${target.searchMs} ms at ${target.slowdown}× slowdown: ${quantile(seen.at(-1)!.searches, 0.95) < target.searchMs ? "yes" : "no"}\n`,
  );

  print(
    ["telling which outcomes can still come, ms", "median", "p95", "slowest but the first", "first of a page"],
    seen.map(({ rate, foresights: [cold, ...warm] }) => [
      slowdown(rate),
      ...[median(warm), quantile(warm, 0.95), quantile(warm, 1), cold!].map(short),
    ]),
  );
  console.log(
    `After each of the ${whole(seen[0]!.foresights.length)} answers of the cases, once in each page; the quickest page stands for each.\n` +
      `Target, p95 under ${target.ms} ms at ${target.slowdown}× slowdown: ${quantile(seen.at(-1)!.foresights, 0.95) < target.ms ? "yes" : "no"}\n`,
  );
};
