import * as z from "zod/mini";
import { WebAddress } from "../text/web-address.ts";

const Day = z.iso.date();

/** What a page or a log of others says of how things stand: dated, second-hand, and no law. */
export const Report = z.strictObject({
  source: z.string(),
  url: WebAddress,
  /** The day of its text; null where the page has none. */
  date: z.nullable(Day),
  /** The day on which a page without a date was read. */
  readOn: z.optional(Day),
  /** Ninety days after its day, or after it was last read. */
  reviewBy: Day,
});
export type Report = z.infer<typeof Report>;

const policyLog = {
  source: "MigrantUSA, us-immigration-data",
  url: "https://github.com/migrantusa/us-immigration-data",
} as const;

const dated = {
  "medical-visa-papers": {
    source: "US Embassy Prague, Medical Treatment",
    url: "https://cz.usembassy.gov/visas/medical-treatment/",
    date: null,
    readOn: "2026-11-21",
    reviewBy: "2027-02-19",
  },
  "where-to-interview": {
    source:
      "UC Berkeley International Office, Visa Application Guidance Update from Department of State",
    url: "https://internationaloffice.berkeley.edu/news/visa-application-guidance-update-department-state",
    date: "2025-09-09",
    reviewBy: "2025-12-08",
  },
  "pay-by-card": {
    source: "USCIS, Pay With a Credit Card by Mail",
    url: "https://www.uscis.gov/node/49829",
    date: null,
    readOn: "2026-11-26",
    reviewBy: "2027-02-24",
  },
  "no-paper-checks": {
    source: "VisaVerge, USCIS Requires Electronic Payments for Paper-Filed Immigration Forms",
    url: "https://www.visaverge.com/immigration/uscis-requires-electronic-payments-for-paper-filed-immigration-forms",
    date: "2025-08-29",
    reviewBy: "2025-11-27",
  },
  "refugee-program-on-hold": { ...policyLog, date: "2026-08-21", reviewBy: "2026-11-19" },
  "protected-status-ended": { ...policyLog, date: "2026-08-21", reviewBy: "2026-11-19" },
  "border-asylum-restricted": { ...policyLog, date: "2026-08-21", reviewBy: "2026-11-19" },
  "fast-removal-inside": { ...policyLog, date: "2026-06-23", reviewBy: "2026-09-21" },
  "search-of-custody": {
    source: "US Department of Homeland Security, Enhanced Searchability of Migrants in Custody",
    url: "https://dhs.gov/news/2024/06/07/department-homeland-security-announces-enhanced-searchability-migrants-custody",
    date: "2024-06-07",
    reviewBy: "2024-09-05",
  },
  "bond-courts-disagree": { ...policyLog, date: "2026-07-27", reviewBy: "2026-10-25" },
} as const satisfies Record<string, Report>;

export type ReportId = keyof typeof dated;

/** Every report by what it says. */
export const reports: Record<ReportId, Report> = dated;
export const reportIds = Object.keys(dated) as [ReportId, ...ReportId[]];
