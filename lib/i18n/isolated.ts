/** A name, a number or an address from outside, which a sentence from right to left would otherwise turn around. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** What always runs from left to right, and begins with no letter that says so: a phone number. */
export const isolatedNumber = (number: string): string => `\u2066${number}\u2069`;
