/** The edition of the words to which a person agrees before they send anything: its day, renewed with those words. */
export const consentEdition = "2026-11-27";
