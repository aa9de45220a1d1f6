import { Firm } from "./firm.ts";
import { locales } from "../i18n/locales.ts";

/** What is asked for a new firm, in order: the field, the question, and what Enter alone means. */
export const asked = [
  ["id", "Short name for addresses (lower-case letters, digits, hyphens)", ""],
  ["name", "The firm's name", ""],
  ["attorney", "Responsible attorney", ""],
  ["barState", "State in which the attorney is admitted", ""],
  ["address", "Postal address", ""],
  ["phone", "Phone number", ""],
  [
    "origins",
    "Origins of the pages that will show the screening, with commas (https://www.example.com)",
    "",
  ],
  ["locales", `Languages, with commas (${locales.join(", ")})`, locales.join(", ")],
  ["accent", "Color, such as #0b6e4f", "#0f4c5c"],
  ["clients", "Whom the firm takes as client: sponsor, beneficiary or both", "both"],
  ["phases", "May the host page learn the phase (intro, questions, result)? yes or no", "no"],
] as const;

type Field = (typeof asked)[number][0];
export type Said = Record<Field, string>;

const listed = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);

/** The firm that somebody's words describe, or what is wrong with them. */
export const firmOf = ({
  attorney,
  barState,
  origins,
  locales: languages,
  phases,
  ...rest
}: Said) =>
  Firm.safeParse({
    v: 1,
    ...rest,
    attorney: { name: attorney, barState },
    origins: listed(origins),
    locales: listed(languages),
    phases: /^y(es)?$/i.test(phases.trim()),
  });
