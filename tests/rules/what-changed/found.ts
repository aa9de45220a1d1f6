import { determine, type Answers } from "#rules";
import { relevant } from "#lib/questionnaire/walk.ts";
import { personOf } from "../cases.ts";
import { said } from "../oracle-referrals.ts";
import type { Change } from "../table.ts";

/** The person of a check case, some of whose answers are others. */
export const like = (start: string, but: Answers = {}): Answers => relevant({ ...personOf(start), ...but });

/** What the rules find: the outcome, what it rests on, each requirement and basis, and each answer that refers or advises. */
export const foundOf = (answers: Answers) => {
  const { outcome, rests, requirements, bases, reasons } = determine(answers);
  const points = reasons
    .filter(({ finding }) => /refers|advises/.test(finding))
    .flatMap(({ finding, because }) =>
      Object.entries(because).flatMap(([id, answer]) => said(id, answer).map((one) => [one, finding])),
    );
  const states = [...requirements, ...bases].map(({ id, state }) => [id, state]);
  return { outcome, rests, ...Object.fromEntries([...states, ...points]) } as Record<string, string>;
};

export const surgery = "A child travelling with her mother needs heart surgery";
export const two = "Two years of treatment of a serious illness";
export const hospice = "A mother lies in hospice and no doctor names a time";
export const donor = "A donor's transplant center has written, without a date";
export const trial = "A subpoenaed witness has a trial date next month";
export const hunted = "A hunted man has an immigrant visa ready";
export const waits = "A daughter abroad whose father is on the U visa waiting list";
export const past = "A patient came on parole once";
export const eligible = { outcome: "likely-eligible", rests: "meets" };
export const open = { outcome: "needs-attorney", rests: "leaves-open" };
export const first = { outcome: "needs-attorney", rests: "refers-first" };
export const refers = { outcome: "needs-attorney", rests: "refers" };
export const no = { outcome: "likely-ineligible", rests: "fails" };
export const incomplete = { ...open, "complete-request": "open" };

/** What is found; undefined where an answer must not be found to refer or to advise. */
type Found = Readonly<Record<string, string | undefined>>;

/** A person as in a check case but for some answers, what is found, and what the rules that do not say it would find. */
type Told = readonly [who: string, start: string, but: Answers, finds: Found, unsaid: Change, then: Found];

/** Words of the list of what changed, and the people who meet it. */
export type Line = readonly [says: string, people: readonly Told[]];
