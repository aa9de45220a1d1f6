import type { Authority } from "../authorities.ts";

const secondHand = { kind: "guidance", text: null, verified: "secondary" } as const;

/** What was read at second hand of official pages that change, in our words; none is quoted. */
export const routeReadings = {
  "i-131-page-2026": {
    ...secondHand,
    citation: "USCIS, Form I-131 page (updated Aug. 14, 2026)",
    title: "Edition, biometrics and delays",
    paraphrase:
      "For parole from abroad (Part 1, Item 7) the edition of Form I-131 in use was 01/20/25. People aged 14 to " +
      "79 gave biometrics. USCIS warned of delays.",
    url: "https://www.uscis.gov/i-131",
    copyDate: "2026-10-02",
    note: "Read together with the parole page and the instructions; which of them says each was not recorded.",
  },
  "i-131-addresses-2026": {
    ...secondHand,
    citation: "USCIS, Direct Filing Addresses for Form I-131 (updated Aug. 11, 2026)",
    title: "Where Form I-131 goes",
    paraphrase:
      "The page gives the address for requests on paper. A request for parole from abroad could also be made " +
      "online, unless a fee waiver was asked for.",
    url: "https://www.uscis.gov/i-131-addresses",
    copyDate: "2026-10-02",
    note: "A reading of April 2026 found no online filing; the later and more specific one is followed.",
  },
  "parole-steps-2021": {
    ...secondHand,
    citation: "USCIS, steps of a parole request (reprints of about 2021)",
    title: "From the request to the border",
    paraphrase:
      "An officer decides and a supervisor reviews; USCIS sends a notice. If parole is authorized, the person " +
      "completes Form DS-160, goes to a consular appointment, gives biometrics and is vetted. A document to " +
      "board is put in the passport or on Form DS-232. CBP inspects the person on arrival and gives Form I-94.",
    url: "https://www.uscis.gov/humanitarian/humanitarian_parole",
    copyDate: "about 2021",
    note: "From reprints outside the government; the live page was not available to confirm it.",
  },
} as const satisfies Record<string, Authority>;

export type RouteReadingId = keyof typeof routeReadings;
