import jsonLogic, { type RulesLogic } from "json-logic-js";
import { jsonRules } from "./json-rules.ts";
import { listed, sample, type Form } from "./sample.ts";

const table = jsonRules<RulesLogic>({
  is: (question, ...options) =>
    options.length === 1 ? { "===": [{ var: question }, options[0]] } : { in: [{ var: question }, options] },
  has: (question, option) => ({ in: [option, { var: question }] }),
  some: (question, ...options) => ({ some: [{ var: question }, { in: [{ var: "" }, options] }] }),
  only: (question, ...options) => ({ all: [{ var: question }, { in: [{ var: "" }, options] }] }),
  and: (...parts) => ({ and: parts }),
  or: (...parts) => ({ or: parts }),
});

const inOrder = sample.map((id) => table[id]);

/** The same rules as JsonLogic. */
export const jsonLogicForm: Form = {
  name: "json-logic-js",
  on: (answers) => {
    const data = listed(answers);
    return () => sample.filter((_, at) => jsonLogic.apply(inOrder[at]!, data));
  },
};
