import * as z from "zod/mini";
import { evidenceIds, type EvidenceId } from "#rules";

/** Ticks of papers that are on the list today, and of no others. */
export const KnownTicks = z.partialRecord(
  z.enum(evidenceIds as [EvidenceId, ...EvidenceId[]]),
  z.literal(true),
);
