import type { Basis } from "#rules";
import type { EvidenceItem } from "#rules/evidence.ts";
import { evidenceGroups, type EvidenceGroup } from "#rules/evidence/row.ts";

const general = ["child", "every-request", "record"];

/** Whether a group of papers belongs to a reason for coming. */
export const isReason = (group: EvidenceGroup): group is Basis => !general.includes(group);

/** The papers by the group in which each stands, in order; groups without papers are left out. */
export const paperGroups = (items: readonly EvidenceItem[]) =>
  evidenceGroups
    .map((group) => ({ group, items: items.filter(({ groups }) => groups[0] === group) }))
    .filter(({ items }) => items.length > 0);
