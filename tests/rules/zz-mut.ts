import { determine, optionsOf, questionIds, takesSeveral, type Answers } from "#rules";
import { overAnswers, overStanding } from "#rules/firing.ts";
import { changed, walkFrom } from "./answers.ts";
import { caseAnswers } from "./cases.ts";
import { oracle } from "./oracle.ts";
const pop: Answers[] = []; let seed = 0;
for (const told of caseAnswers) for (const q of questionIds.filter(id => told[id] !== undefined)) for (const o of optionsOf(q)) pop.push(changed(told, { [q]: takesSeveral(q) ? { [o]: true } : o } as never, ++seed));
for (let i = 0; i < 20000; i++) pop.push(walkFrom(i, [0, 0.5, 0.8, 0.9, 0.95][i % 5]!));
const expect = pop.map(a => oracle(a as never));
const byRule = new Map<string, number[]>();
pop.forEach((a, i) => { for (const r of determine(a).reasons) { if (!byRule.has(r.rule)) byRule.set(r.rule, []); byRule.get(r.rule)!.push(i); } });
console.log("population", pop.length);
const differs = (i: number) => { const d = determine(pop[i]!); const o = expect[i]!; return d.outcome !== o.outcome || d.requirements.some(({ id, state }) => o.requirements[id] !== state) || d.bases.some(({ id, state }) => o.bases[id] !== state); };
const killed = (id: string) => (byRule.get(id) ?? []).some(differs);
let removed = 0, n = 0; const survivors: string[] = [];
let narrowed = 0, m = 0; const narrow: string[] = [];
for (const list of [overAnswers, overStanding]) for (let k = 0; k < list.length; k++) {
  const rule = list[k]! as any; if (rule.finding.startsWith("weighs")) continue;
  (list as any).splice(k, 1); n++;
  if (killed(rule.id)) removed++; else survivors.push(rule.finding + " " + rule.id);
  (list as any).splice(k, 0, rule);
  const regions = rule.regions;
  regions.forEach((region: any, ri: number) => { for (const [fact, room] of region) { if (!room.oneOf || room.oneOf.size < 2) continue; for (const option of room.oneOf) { const less = new Map(region); less.set(fact, { oneOf: new Set([...room.oneOf].filter((x: any) => x !== option)) }); rule.regions = regions.map((r: any, j: number) => j === ri ? less : r); m++; if (killed(rule.id)) narrowed++; else narrow.push(`${rule.finding} ${rule.id} ${fact} without ${option}`); } } });
  rule.regions = regions;
}
console.log({ n, removed, m, narrowed }); console.log(survivors); console.log(narrow);
