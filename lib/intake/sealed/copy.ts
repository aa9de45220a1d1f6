import * as z from "zod/mini";
import { SealedStage } from "./envelope.ts";
import { mostKeys, schema } from "./form.ts";
import { FirmId, IntakeId } from "./header.ts";

/** Names and contact as a person saves them, locked: what the inbox of the firm can open, and nobody else. */
export const SealedCopy = z.strictObject({
  v: z.literal(schema),
  id: IntakeId,
  firm: FirmId,
  stage: z.literal(1),
  sealed: z.array(SealedStage).check(z.minLength(1), z.maxLength(mostKeys)),
});
export type SealedCopy = z.infer<typeof SealedCopy>;
