import { evidenceGroups, type EvidenceItem } from "#rules";

/** The papers by the group in which each stands, in order; groups without papers are left out. */
export const paperGroups = (items: readonly EvidenceItem[]) =>
  evidenceGroups
    .map((group) => ({ group, items: items.filter(({ groups }) => groups[0] === group) }))
    .filter(({ items }) => items.length > 0);
