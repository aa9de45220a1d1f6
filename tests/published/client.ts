import { Ajv2020 } from "ajv/dist/2020.js";

type Facts = Readonly<Record<string, unknown>>;
type Row = { anyOf: readonly (object | boolean)[] };
type Published = {
  questions: readonly (Row & { id: string })[];
  bases: { order: readonly string[]; asks: Readonly<Record<string, string | Record<string, Record<string, string>>>> };
  requirements: readonly { id: string; parts: readonly string[]; reachedBy: readonly string[] }[];
  precedence: readonly { finding: string; outcome: string }[];
  rules: readonly (Row & { finding: string; of: readonly string[] })[];
};

const states: Record<string, string> = { fails: "failed", "leaves-open": "open", meets: "met" };
const worst = (found: readonly string[]) => ["failed", "open", "met"].find((one) => found.includes(one)) ?? "open";

/** Decides from public/rules.json alone, as client.py does. */
export const clientOf = (published: Published) => {
  const ajv = new Ajv2020({ allErrors: false });
  const ready = published.rules.map(({ finding, of, anyOf }) => ({
    finding,
    of,
    tests: anyOf.map((schema) => ajv.compile(schema)),
    readsStanding: /"basis(Met|Left)"/.test(JSON.stringify(anyOf)),
  }));
  const questions = published.questions.map(({ id, anyOf }) => ({
    id,
    tests: anyOf.map((schema) => ajv.compile(schema)),
  }));
  const { order, asks } = published.bases;

  return (given: Facts) => {
    const answers: Record<string, unknown> = {};
    for (const { id, tests } of questions) {
      if (given[id] !== undefined && tests.some((test) => test(answers))) answers[id] = given[id];
    }
    const chosen = Object.keys((answers.requestBases ?? {}) as object).filter((one) => one !== "not-sure");
    const applying = (facts: Facts, standing: boolean) =>
      ready.filter(({ tests, readsStanding }) => readsStanding === standing && tests.some((test) => test(facts)));
    let found = applying(answers, false);
    const state = (target: string) =>
      worst(
        found.flatMap(({ finding, of }) =>
          states[finding] && of.includes(target) && (!(target in asks) || chosen.includes(target))
            ? [states[finding]]
            : [],
        ),
      );
    const ask = (basis: string): string => {
      const asked = asks[basis]!;
      if (typeof asked === "string") return asked;
      const [[question, byOption]] = Object.entries(asked) as [[string, Record<string, string>]];
      return byOption[answers[question] as string] ?? order.at(-1)!;
    };
    const best = (bases: readonly string[]) => order[Math.max(0, ...bases.map((basis) => order.indexOf(ask(basis))))]!;
    const standings = answers.requestBases !== undefined && {
      basisMet: best(chosen.filter((basis) => state(basis) === "met")),
      basisLeft: chosen.length > 0 ? best(chosen.filter((basis) => state(basis) !== "failed")) : order.at(-1),
    };
    found = [...found, ...applying({ ...answers, ...standings }, true)];
    const requirements = Object.fromEntries(
      published.requirements
        .filter(({ reachedBy }) => reachedBy.some((question) => answers[question] !== undefined))
        .map(({ id, parts }) => [id, worst(parts.map(state))]),
    );
    const reached = Object.values(requirements);
    const isFound = (kind: string) => found.some(({ finding }) => finding === kind);
    const holds: Record<string, boolean> = {
      "refers-first": isFound("refers-first"),
      fails: reached.includes("failed"),
      refers: isFound("refers"),
      "leaves-open": reached.includes("open") || reached.length < published.requirements.length,
      meets: true,
    };
    const { outcome, finding: rests } = published.precedence.find(({ finding }) => holds[finding])!;
    return { outcome, rests, requirements, bases: Object.fromEntries(chosen.map((basis) => [basis, state(basis)])) };
  };
};
