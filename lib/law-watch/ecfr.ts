import { parseFragment } from "parse5";
import * as z from "zod";
import { attribute, elementsIn, textOf } from "./markup.ts";
import type { Read } from "./read.ts";
import { unmarked } from "./words.ts";

const Titles = z.object({
  titles: z.array(z.object({ number: z.number(), latest_issue_date: z.iso.date().nullish() })),
});

/** The day of the latest issue of a title; null where the list is not as it was. */
export const issueOf = (json: unknown, title: string): string | null => {
  const { data } = Titles.safeParse(json);
  return data?.titles.find(({ number }) => String(number) === title)?.latest_issue_date ?? null;
};

const roles = { missable: /^(i|e|em|xref|ftnt)$/, left: /^(cita|auth|source|secauth|edNote)$/i };

/** The text of a section in the XML of the eCFR. */
export const readEcfr = (xml: string, section: string): Read => {
  const found = elementsIn(parseFragment(xml)).find(
    (element) =>
      element.tagName === "div8" && attribute(element, "n").replace(/^§\s*/, "") === section,
  );
  if (!found) return { state: "garbled", why: `no section ${section} in the answer of the eCFR` };
  const text = textOf(found, roles);
  const [heading = ""] = unmarked(text).trim().split("\n");
  return /\[(reserved|removed)/i.test(heading)
    ? { state: "moved", to: heading.trim() }
    : { state: "read", text, asOf: null };
};
