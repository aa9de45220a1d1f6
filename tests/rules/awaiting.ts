import type { AuthorityId } from "#rules";

/** Authorities that nothing cites yet. */
export const awaiting: readonly AuthorityId[] = [
  "ina-212-d-5-C",
  "ina-212-a-3-C",
  "ina-212-a-3-D",
  "ina-212-a-3-F",
  "ina-212-a-3-G",
  "ina-212-a-6-A",
  "pl-119-21-100004-e",
  "usc-1325-b",
  "usc-1326-b",
  "cfr-212-5-e-2-ii",
  "cfr-212-5-e-2-iii",
  "cfr-212-5-g",
  "cfr-212-5-h",
  "cfr-212-19-d-3",
  "cfr-212-19-d-4",
  "fr-2025-22744",
];
