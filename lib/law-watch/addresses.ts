import { partOf, type Place } from "./place.ts";

type At<Kind extends Place["at"]> = Extract<Place, { at: Kind }>;

const ecfr = "https://www.ecfr.gov/api/versioner/v1";
const register = "https://www.federalregister.gov/api/v1";
const fields = (names: readonly string[]) => names.map((name) => ["fields[]", name]);

/** The list of the titles of the Code of Federal Regulations, with the day of their latest issue. */
export const titlesAddress = `${ecfr}/titles.json`;

/** A section of the Code of Federal Regulations as issued on a day. */
export const sectionAddress = ({ title, section }: At<"ecfr">, issued: string): string =>
  `${ecfr}/full/${issued}/title-${title}.xml?part=${partOf(section)}&section=${section}`;

/** A section of the US Code, with its notes. */
export const usCodeAddress = ({ title, section }: At<"us-code">): string =>
  `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}&num=0&edition=prelim`;

/** One document of the Federal Register. */
export const documentAddress = ({ document }: At<"register">): string =>
  `${register}/documents/${document}.json?${new URLSearchParams(
    fields([
      "document_number",
      "title",
      "type",
      "publication_date",
      "html_url",
      "abstract",
      "dates",
    ]),
  )}`;

/** The documents that touch a part of title 8, from a day on, the newest first. */
export const documentsAddress = (part: string, since: string): string =>
  `${register}/documents.json?${new URLSearchParams([
    ["conditions[cfr][title]", "8"],
    ["conditions[cfr][part]", part],
    ["conditions[publication_date][gte]", since],
    ["order", "newest"],
    ["per_page", "100"],
    ...fields(["document_number", "title", "type", "publication_date", "html_url"]),
  ])}`;

/** The page of a form. */
export const formAddress = (form: string): string => `https://www.uscis.gov/${form.toLowerCase()}`;
