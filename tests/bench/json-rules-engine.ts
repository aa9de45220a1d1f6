import { Engine, type TopLevelCondition } from "json-rules-engine";
import { jsonRules } from "./json-rules.ts";
import { listed, sample, type Form, type SampleId } from "./sample.ts";

type Node = Extract<TopLevelCondition, { all: unknown }>["all"][number];

const table = jsonRules<Node>({
  is: (fact, ...options) =>
    options.length === 1 ? { fact, operator: "equal", value: options[0] } : { fact, operator: "in", value: options },
  has: (fact, option) => ({ fact, operator: "contains", value: option }),
  some: (fact, ...options) => ({ fact, operator: "someFact:in", value: options }),
  only: (fact, ...options) => ({ fact, operator: "everyFact:in", value: options }),
  and: (...all) => ({ all }),
  or: (...any) => ({ any }),
});

const rooted = (node: Node): TopLevelCondition => ("fact" in node ? { all: [node] } : node);

const engine = new Engine(
  sample.map((id) => ({ conditions: rooted(table[id]), event: { type: id } })),
  { allowUndefinedFacts: true },
);

/** The same rules in one engine, made once and used again for every evaluation; its answer is a promise. */
export const jsonRulesEngineForm: Form = {
  name: "json-rules-engine",
  on: (answers) => {
    const facts = listed(answers);
    return async () => {
      const { events } = await engine.run(facts);
      return events.map(({ type }) => type as SampleId);
    };
  },
};
