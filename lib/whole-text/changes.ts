import { changesOf, type Change, type Step } from "../changes/changes.ts";
import { triedFrom } from "../changes/tried.ts";
import { line, list, term, type Block } from "./blocks.ts";
import { asTheyStand, optionIn, settlingOf, shortOf, type Telling } from "./telling.ts";

const stepOf = ({ question, from, to, rules }: Step, telling: Telling): Block[] => {
  const { t } = telling;
  const settledBy = settlingOf(question);
  const words = (option: string) => optionIn(question, option, telling);
  return [
    line(t("changes.looksAt", { short: shortOf(question, telling) })),
    ...rules.map((id) => line(t(`rules.${id}`))),
    term(t("changes.now"), words(from)),
    term(t("changes.then", { question, count: to.length }), ...to.map(words)),
    ...(settledBy ? [term(t("changes.paper"), t(`papers.${settledBy.paper}`))] : []),
  ];
};

const changeOf = (change: Change, telling: Telling): Block[] => {
  const { t } = telling;
  const { steps, outcome, improves, meets, opens } = change;
  const count = steps.length;
  const heading = t(`result.outcomes.${outcome}.heading`);
  return [
    ...(count > 1 ? [line(t("changes.together"))] : []),
    list(steps.map((step) => stepOf(step, telling))),
    ...meets.map((id) =>
      line(t("changes.meets", { count, requirement: t(`result.requirements.${id}.name`) })),
    ),
    line(improves ? t("changes.leads", { count, heading }) : t("changes.same")),
    ...opens.map((question) => line(t("changes.opens", { short: shortOf(question, telling) }))),
  ];
};

const nothing = (telling: Telling): Block[] => {
  const { answers, determination, t } = telling;
  const { moves, isSame } = triedFrom(answers, determination);
  const questions = [...new Set(moves.map(({ question }) => question))];
  if (questions.length === 0) return [line(t("changes.untried"))];
  const optionsOf = (question: (typeof questions)[number]) =>
    moves.filter((move) => move.question === question).flatMap(({ to }) => to);
  return [
    line(t(isSame ? "changes.nothing" : "changes.nothingBetter")),
    line(t("changes.tried")),
    ...questions.map((question) =>
      term(
        shortOf(question, telling),
        ...optionsOf(question).map((option) => optionIn(question, option, telling)),
      ),
    ),
  ];
};

/** What would change the result, of what a person can honestly change. */
export const changes = (telling: Telling): Block[] => {
  const { answers, determination, t, voice } = telling;
  const found = changesOf(answers, determination);
  const told =
    found.length === 0
      ? nothing(telling)
      : [
          line(t("changes.intro", { voice })),
          line(t("changes.limits")),
          list(found.map((change) => changeOf(change, telling))),
        ];
  return [...told, line(t.markup("changes.truth", { cite: asTheyStand }))];
};
