import * as z from "zod/mini";
import { mostKeys, schema } from "./form.ts";
import { FirmId, IntakeId } from "./header.ts";
import { Bytes32 } from "./keys.ts";

/** One stage sealed to one key: a compact JWE whose content key is agreed on, so its second field is empty. */
export const SealedStage = z.strictObject({
  kid: Bytes32,
  jwe: z.string().check(z.maxLength(45_000), z.regex(/^[\w-]+\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/)),
});
export type SealedStage = z.infer<typeof SealedStage>;

/** One stage, sealed to each key of a firm. */
export const ForKeys = z.array(SealedStage).check(z.minLength(1), z.maxLength(mostKeys));

/** What a frame posts: both stages, each sealed to each key of the firm. */
export const Envelope = z.strictObject({
  v: z.literal(schema),
  id: IntakeId,
  firm: FirmId,
  token: z.string().check(z.maxLength(100)),
  /** The answer to the server's request for work, asked for only under pressure. */
  work: z.optional(z.string().check(z.regex(/^\d{1,10}$/))),
  stages: z.strictObject({ 1: ForKeys, 2: ForKeys }),
});
export type Envelope = z.infer<typeof Envelope>;
