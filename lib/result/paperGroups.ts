import type { Basis } from "#rules";
import type { EvidenceItem } from "#rules";
import { evidenceGroups, generalGroups, type EvidenceGroup } from "#rules";

/** Whether a group of papers belongs to a reason for coming. */
export const isReason = (group: EvidenceGroup): group is Basis =>
  !(generalGroups as readonly string[]).includes(group);

/** The papers by the group in which each stands, in order; groups without papers are left out. */
export const paperGroups = (items: readonly EvidenceItem[]) =>
  evidenceGroups
    .map((group) => ({ group, items: items.filter(({ groups }) => groups[0] === group) }))
    .filter(({ items }) => items.length > 0);
