import { describe, expect, test } from "vitest";
import { Answers, answerTo, optionsOf, questionIds, questionOf, takesSeveral, type QuestionId } from "#rules";
import { reasonGroups } from "../../rules/vocabulary/reasons.ts";
import model from "../fixtures/questions.json" with { type: "json" };

const asked = model.questions.map((question) => ({ ...question, id: question.id as QuestionId }));
const takesMany = asked.filter(({ kind }) => kind === "many");
const chosen = (options: readonly string[]) => Object.fromEntries(options.map((option) => [option, true]));
const accepts = (id: QuestionId, answer: unknown) => answerTo[id].safeParse(answer).success;
const refused = (answers: unknown) => !Answers.safeParse(answers).success;

test("the questions are those of the model, in its order", () => {
  expect(questionIds).toEqual(asked.map(({ id }) => id));
});

test.each(asked)("$id offers the options of the model, in its order", ({ id, kind, options }) => {
  expect(optionsOf(id)).toEqual(options);
  expect(takesSeveral(id)).toBe(kind === "many");
});

test.each(asked)("$id decides or adds, as in the model", ({ id, tier }) => {
  expect(questionOf(id).tier).toBe(tier);
});

test("the reasons stand in the groups of the model", () => {
  expect(reasonGroups).toEqual(asked.find(({ groups }) => groups)?.groups);
  expect(Object.values(reasonGroups).flat().toSorted()).toEqual(optionsOf("requestBases").toSorted());
});

test.each(asked)("$id takes every option that it offers and nothing else", ({ id, kind, options }) => {
  const as = (option: string) => (kind === "many" ? chosen([option]) : option);
  expect(options.filter((option) => !accepts(id, as(option)))).toEqual([]);
  const otherKind = kind === "many" ? options[0] : chosen([options[0]!]);
  const wrong = ["", "maybe", "Yes", "__proto__", "toString", 1, true, null, [], [options[0]], {}, otherKind];
  expect(wrong.filter((one) => accepts(id, one))).toEqual([]);
});

describe.each(takesMany)("$id takes several answers", ({ id, options }) => {
  const isAlone = (option: string) => option === "none" || option === "not-sure";
  const alone = options.filter(isAlone);
  const others = options.filter((option) => !isAlone(option));
  const max = id === "requestBases" ? 3 : others.length;

  test("up to its limit", () => {
    expect(accepts(id, chosen(others.slice(0, max)))).toBe(true);
    expect(accepts(id, chosen(others.slice(0, max + 1)))).toBe(max === others.length);
  });

  test.each(alone)("%s only by itself", (one) => {
    expect(accepts(id, chosen([one]))).toBe(true);
    expect(options.filter((other) => accepts(id, chosen([one, other])))).toEqual([one]);
  });

  test.each([false, 1, "true", null])("each as true and never as %j", (value) => {
    expect(accepts(id, { [others[0]!]: value })).toBe(false);
  });

  test("never by an option that is named without being chosen", () => {
    expect(accepts(id, { [others[0]!]: undefined })).toBe(false);
  });
});

test("every question but who the check is for lets a person say that they are not sure", () => {
  expect(questionIds.filter((id) => !optionsOf(id).includes("not-sure"))).toEqual(["screeningFor"]);
});

test("a nationality is one of the 249 assigned ISO 3166-1 codes and nothing else", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const taken = codes.filter((nationality) => !refused({ nationality }));
  expect(taken).toHaveLength(249);
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const isNamed = (code: string) => names.of(code) && new Intl.Locale(`und-${code}`).region === code;
  expect(taken.filter((code) => !isNamed(code))).toEqual([]);
});

test.each(["us", "USA", "XX", "ZZ", "EU", "UN", "XK", "", "U", 1, null])("%j is no nationality", (nationality) => {
  expect(refused({ nationality })).toBe(true);
});

test("answers to no question at all are answers", () => {
  expect(Answers.parse({})).toEqual({});
});

test.each([null, undefined, "yes", "", 0, true, [], [{}], () => ({})])("%o is no set of answers", (value) =>
  expect(refused(value)).toBe(true),
);

test.each(["age", "personLocation ", "PersonLocation", "constructor", "toString"])(
  "an answer to the question %j, which does not exist, is refused",
  (id) => expect(refused({ [id]: "yes" })).toBe(true),
);

test("an answer to a question of the prototype's is refused", () => {
  expect(refused(JSON.parse('{"__proto__": {"personUsStatus": "none"}}'))).toBe(true);
  expect(refused(JSON.parse('{"requestBases": {"__proto__": true}}'))).toBe(true);
  expect(refused(JSON.parse('{"requestBases": {"caregiver": true, "__proto__": {}}}'))).toBe(true);
});

test("an answer of the wrong kind is refused", () => {
  expect(refused({ personUsStatus: null })).toBe(true);
  expect(refused({ personUsStatus: { none: true } })).toBe(true);
  expect(refused({ requestBases: "caregiver" })).toBe(true);
  expect(refused({ requestBases: ["caregiver"] })).toBe(true);
});
