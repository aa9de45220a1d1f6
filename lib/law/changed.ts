import { changeLog, type Edition, type Outcome } from "#rules";
import english from "../i18n/messages/en/result.json" with { type: "json" };

const outcomeIn = (outcome: Outcome) => `“${english.outcomes[outcome].heading}”`;
const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

const told = ({ version, date, summary, people, affected }: Edition) => ({
  version,
  date,
  heading: `Version ${version}, ${day.format(new Date(date))}`,
  summary,
  people: people
    ? `Of ${people.told} people of the check cases whom both versions tell, ${people.otherwise} have another result.`
    : null,
  affected: affected.map(
    ({ who, was, is, because }) =>
      `${who}: the result was ${outcomeIn(was)} and is ${outcomeIn(is)}. ${because}`,
  ),
});

/** What each version of the rules changed and for whom, in English, the newest first. */
export const changed = changeLog.map(told);
export type Changed = (typeof changed)[number];
