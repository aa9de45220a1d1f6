import type { Authority } from "#rules";

/** Where a machine can read the words in force of a record: derived from its own address and citation. */
export type Place =
  | { at: "ecfr"; title: string; section: string }
  | { at: "us-code"; title: string; section: string; inNotes: boolean }
  | { at: "register"; document: string };

const ecfr = /^https:\/\/www\.ecfr\.gov\/current\/title-(\d+)\/section-([^#/?]+)/;
const usCode =
  /^https:\/\/uscode\.house\.gov\/view\.xhtml\?req=granuleid:USC-prelim-title(\d+)-section([^&]+)/;
const register = /\bFR Doc\. (\d{4}-\d{5})\b/;

/** The place of a record; null where its words are read by hand alone. */
export const placeOf = ({ url, citation, text }: Authority): Place | null => {
  if (text === null) return null;
  const [, cfrTitle, cfrSection] = ecfr.exec(url) ?? [];
  if (cfrTitle && cfrSection) return { at: "ecfr", title: cfrTitle, section: cfrSection };
  const [, title, section] = usCode.exec(url) ?? [];
  if (title && section) return { at: "us-code", title, section, inNotes: / note\)/.test(citation) };
  const [, document] = register.exec(citation) ?? [];
  return document ? { at: "register", document } : null;
};

/** The part of a section of the Code of Federal Regulations: 212 of 212.5. */
export const partOf = (section: string): string => section.split(".")[0]!;
