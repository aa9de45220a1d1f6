import { visible } from "#rules";
import type { Found, Looked, Report, Resting } from "./looked.ts";
import { inALine } from "./wordDiff.ts";

const restingIn = (resting: Resting): string[] =>
  Object.entries(resting).map(([list, ids]) => `    ${list}: ${ids.join(", ")}`);

const dated = (asOf: string | null) => (asOf ? ` (as of ${asOf})` : "");

const lines: { [State in Found["state"]]: (found: Extract<Found, { state: State }>) => string[] } =
  {
    same: () => [],
    changed: ({ asOf, pieces }) => [`reads otherwise now${dated(asOf)}: ${inALine(pieces)}`],
    gone: ({ asOf }) => [`is no longer in its section${dated(asOf)}`],
    moved: ({ to }) => [`moved to ${to}`],
    documents: ({ documents }) =>
      documents.map(
        ({ publication_date, type, title, document_number, html_url }) =>
          `${publication_date} ${type} ${document_number}: ${title} ${html_url}`,
      ),
    failed: ({ why }) => [`could not be looked at: ${why}`],
    "by-hand": ({ reviewBy }) => [`by ${reviewBy}`],
  };

const linesOf = (found: Found): string[] =>
  (lines[found.state] as (found: Found) => string[])(found);

const entry = ({ what, url, resting, found }: Looked): string[] =>
  linesOf(found).length === 0
    ? []
    : [`- ${what} ${url}`, ...linesOf(found).map((line) => `    ${line}`), ...restingIn(resting)];

const short = ({ what, url, found }: Looked): string[] =>
  linesOf(found).map((line) => `- ${what} ${url} ${line}`);

/** One line for each address that could not be looked at, with what was to be read there. */
const unread = (failed: readonly Looked[]): string[] => {
  const lines = failed.map(({ url, found, what }) => ({
    line: `- ${url.split("#", 1)[0]} ${linesOf(found).join()}`,
    what: what.split(" (", 1)[0],
  }));
  return [...new Set(lines.map(({ line }) => line))].map((line) => {
    const all = lines.filter((one) => one.line === line).map(({ what }) => what);
    return `${line} (${all.join(", ")})`;
  });
};

const section = (title: string, body: readonly string[]): string[] =>
  body.length > 0 ? ["", title, ...body] : [];

/** The report in lines: what to do first, what was in order last. */
export const printed = ({ day, since, looked, overdue }: Report): string => {
  const having = (...states: Found["state"][]) =>
    looked.filter(({ found }) => states.includes(found.state));
  const all = [
    `Law watch of ${day}`,
    ...section("Changed", having("changed", "gone").flatMap(entry)),
    ...section("Moved", having("moved").flatMap(entry)),
    ...section(`In the Federal Register since ${since}`, having("documents").flatMap(entry)),
    ...section(
      "Past its review date",
      overdue.map(({ list, id, reviewBy }) => `- ${list}: ${id}, to be looked at by ${reviewBy}`),
    ),
    ...section("Could not look", unread(having("failed"))),
    ...section("Look by hand", having("by-hand").flatMap(short)),
    "",
    `As stored: ${having("same").length}.`,
  ];
  return all.map((line) => `${visible(line)}\n`).join("");
};
