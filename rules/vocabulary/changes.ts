/** A paper that is awaited, or the word of a doctor, a court or an office. A "no" is that body's word already. */
export const awaited = { from: ["not-yet", "not-sure"], to: [["yes"]] } as const;
