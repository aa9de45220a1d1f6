import * as z from "zod/mini";
import {
  Conditions,
  faultInAddress,
  given,
  givenAny,
  has,
  is,
  matches,
  type Answers,
} from "#rules";

const Day = z.iso.date();

/** Who or what helps. */
export const helpKinds = [
  "free-help",
  "official-roster",
  "private-lawyers",
  "abroad",
  "crisis",
  "fraud-report",
  "search",
] as const;

/** One place outside this site where people find help; its words stand in the messages. */
export const HelpEntry = z.strictObject({
  url: z.string().check(
    z.maxLength(500),
    z.superRefine((url, context) => {
      const fault = /^tel:\d{3,15}$/.test(url) ? null : faultInAddress(url);
      if (fault)
        context.addIssue({
          code: "custom",
          message: `neither a phone number nor an address to link to: ${fault}`,
        });
    }),
  ),
  kind: z.enum(helpKinds),
  /** The day on which one of us opened the address and saw what it is; null where nobody has. */
  lastVerified: z.nullable(Day),
  /** The day of the list from which we took it. */
  listedOn: Day,
  /** Ninety days after the later of the two. */
  reviewBy: Day,
  appliesWhen: z.union([z.literal(true), Conditions]),
  /** Answers for which it is never shown. */
  unless: z.optional(Conditions),
});
export type HelpEntry = z.infer<typeof HelpEntry>;

const listed = { lastVerified: null, listedOn: "2026-11-21", reviewBy: "2027-02-19" } as const;
const abroad = given({ personLocation: is("outside-us") });
const inUs = given({ personLocation: is("inside-us", "in-custody") });

const entries = {
  nonprofit: {
    url: "https://www.immigrationlawhelp.org/",
    kind: "free-help",
    ...listed,
    appliesWhen: true,
  },
  accredited: {
    url: "https://www.justice.gov/eoir/recognition-accreditation-roster-reports",
    kind: "official-roster",
    ...listed,
    appliesWhen: true,
  },
  probono: {
    url: "https://www.justice.gov/eoir/list-pro-bono-legal-service-providers",
    kind: "official-roster",
    ...listed,
    appliesWhen: true,
    unless: given({ removalProceedingsNow: is("no"), personLocation: is("outside-us") }),
  },
  association: {
    url: "https://ailalawyer.com/",
    kind: "private-lawyers",
    ...listed,
    appliesWhen: true,
  },
  displaced: {
    url: "https://support.iraplegalinfo.org/",
    kind: "abroad",
    ...listed,
    appliesWhen: true,
    unless: inUs,
  },
  "family-links": {
    url: "https://familylinks.icrc.org/",
    kind: "abroad",
    ...listed,
    appliesWhen: givenAny([
      { requestBases: has("family-reunification") },
      { requestBases: has("targeted-harm") },
      { requestBases: has("general-danger") },
    ]),
  },
  emergency: { url: "tel:911", kind: "crisis", ...listed, appliesWhen: true, unless: abroad },
  crisis: { url: "tel:988", kind: "crisis", ...listed, appliesWhen: true, unless: abroad },
  unhcr: {
    url: "https://help.unhcr.org/",
    kind: "crisis",
    ...listed,
    appliesWhen: true,
    unless: inUs,
  },
  line: { url: "https://findahelpline.com/", kind: "crisis", ...listed, appliesWhen: true },
  "report-fraud": {
    url: "https://reportfraud.ftc.gov/",
    kind: "fraud-report",
    ...listed,
    appliesWhen: givenAny([
      { paidHelper: is("paid-non-lawyer") },
      { financialSupport: is("paid-sponsor") },
    ]),
  },
  "search-of-custody": {
    url: "https://locator.ice.gov/odls/",
    kind: "search",
    lastVerified: null,
    listedOn: "2026-11-22",
    reviewBy: "2027-02-20",
    // Somebody whose whereabouts nobody knows may be held.
    appliesWhen: given({ personLocation: is("in-custody", "not-sure") }),
  },
} as const satisfies Record<string, HelpEntry>;
export type HelpId = keyof typeof entries;

/** Where people find help, by who or what it is. */
export const help: Record<HelpId, HelpEntry> = entries;
export const helpIds = Object.keys(entries) as HelpId[];

const ready = helpIds.map((id) => {
  const { kind, appliesWhen, unless } = help[id];
  return { id, kind, applies: matches(appliesWhen), isRuledOut: matches(unless) };
});

/** Who may give legal advice, and other help that is not for an emergency. */
export const legalHelpKinds = [
  "free-help",
  "official-roster",
  "private-lawyers",
  "abroad",
  "fraud-report",
] as const satisfies readonly HelpEntry["kind"][];

/** The help for these answers; before any answer, whatever no answer rules out. */
export const helpFor = (answers: Answers, kinds: readonly HelpEntry["kind"][]): HelpId[] =>
  ready
    .filter(
      ({ kind, applies, isRuledOut }) =>
        kinds.includes(kind) && applies(answers) && !isRuledOut(answers),
    )
    .map(({ id }) => id);
