import { changeLog, type Edition } from "#rules";

const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

const told = ({ version, date, summary, people, affected }: Edition) => ({
  version,
  date,
  heading: `Version ${version}, ${day.format(new Date(date))}`,
  summary,
  people: people
    ? `Both versions decide ${people.told} of the check cases; ${people.otherwise} of them have another result now.`
    : null,
  affected: affected.map(
    ({ who, was, is, because }) => `${who}: the result was “${was}” and is “${is}”. ${because}`,
  ),
});

/** What each version of the rules changed and for whom, in English, the newest first. */
export const changed = changeLog.map(told);
export type Changed = (typeof changed)[number];
