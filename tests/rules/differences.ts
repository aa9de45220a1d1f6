import { determine, type Answers, type Determination, type Target } from "#rules";
import { isComplete } from "#lib/questionnaire/walk.ts";
import { oracle } from "./oracle.ts";
import { said } from "./oracle-referrals.ts";

/** What the reasons say of a half of a requirement. */
const halfOf = ({ reasons }: Determination, target: Target): string => {
  const about = reasons.filter(({ of }) => of.some((one) => one === target)).map(({ finding }) => finding);
  if (about.includes("fails")) return "failed";
  return about.includes("meets") && !about.includes("leaves-open") ? "met" : "open";
};

/** Where the rules and the model written a second time differ about one person. */
export const differences = (answers: Answers): string[] => {
  const found = determine(answers);
  const model = oracle(answers);
  const listed = new Map<string, string>(found.requirements.map(({ id, state }) => [id, state]));
  const bases = new Map<string, string>(found.bases.map(({ id, state }) => [id, state]));
  const isReached = (id: string) =>
    id === "seeking-entry" || answers.visaSituation || (id === "qualifying-reason" && answers.requestBases);
  const halves = { "visitor-visa": model.halves.visa, "immigrant-petition": model.halves.petition } as const;
  const differ = (what: string, here: unknown, there: unknown) =>
    here === there ? [] : [`${what} ${here}, in the model ${there}`];
  return [
    ...differ("outcome", found.outcome, model.outcome),
    ...differ("rests", found.rests, model.rests),
    ...Object.entries(model.requirements).flatMap(([id, state]) => {
      const here = listed.get(id) ?? "not listed";
      if (isComplete(answers)) return differ(id, here, isReached(id) ? state : "not listed");
      return here === "not listed" ? differ(id, "open", state) : differ(id, here, state);
    }),
    ...Object.entries(halves).flatMap(([id, state]) =>
      answers.visaSituation ? differ(id, halfOf(found, id as Target), state) : [],
    ),
    ...Object.entries(model.bases).flatMap(([id, state]) => differ(id, bases.get(id), state)),
    ...differ("number of bases", bases.size, Object.keys(model.bases).length),
    ...Object.entries(model.findings).flatMap(([kind, points]) => {
      const made = found.reasons.filter(({ finding }) => finding === kind);
      const because = made.flatMap(({ because }) =>
        Object.entries(because).flatMap(([question, answer]) => said(question, answer)),
      );
      return [
        ...differ(`some ${kind}`, made.length > 0, points.length > 0),
        ...points.filter((point) => !because.includes(point)).map((point) => `${point} ${kind} only in the model`),
      ];
    }),
  ];
};
