import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { optionsOf, questionIds, questionOf, type Answers, type QuestionId } from "#rules";
import { movesFrom } from "#lib/changes/changeable.ts";

const model = readFileSync(".github/docs/decision-model.md", "utf8");
const [, listed] = /\*Points that can come back\*[^:]*: (.*?)\. \*As hoped\*/.exec(model)!;
/** A visa that was refused is two questions: whether, and on what ground. */
const said = listed!.replace("or refused on more-papers-221g", "visaRefusalGround more-papers-221g");

/** The open answers that the model lets come back: of each list, every question before it with every option in it. */
const points = (): [QuestionId, string][] => {
  const found: [QuestionId, string][] = [];
  let asked: QuestionId[] = [];
  let isNew = true;
  for (const word of said.match(/[\w-]+/g)!) {
    const question = questionIds.find((id) => id === word);
    if (question) asked = isNew ? [...asked, question] : [question];
    else for (const id of asked.filter((one) => optionsOf(one).includes(word))) found.push([id, word]);
    isNew = question !== undefined;
  }
  return found;
};

const inTheRows = questionIds.flatMap((id) => {
  const { comesBack } = questionOf(id);
  return comesBack === "never" ? [] : comesBack.from.map((option) => `${id} ${option}`);
});

test("what can come back is what the model lists, and nothing else", () => {
  expect(points().length).toBeGreaterThan(50);
  expect(inTheRows.toSorted()).toEqual(
    points()
      .map((one) => one.join(" "))
      .toSorted(),
  );
});

test.each(points())("somebody who answers %s with %s sees what would change if it comes back", (question, option) => {
  const { comesBack } = questionOf(question);
  const tried = movesFrom({ [question]: option } as Answers).flatMap((move) =>
    move.question === question ? move.to : [],
  );
  expect(tried).toContain(comesBack === "never" ? "never" : comesBack.as);
});
