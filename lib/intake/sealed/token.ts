import * as z from "zod/mini";
import { mostKeys } from "./form.ts";
import { IntakeId } from "./header.ts";
import { SealingKey } from "./keys.ts";

/** What a frame is given when the person presses Send: the id of the intake, leave to post it, and the firm's keys. */
export const Token = z.strictObject({
  id: IntakeId,
  token: z.string().check(z.maxLength(100)),
  /** How many bits of work the server wants to see; none but under pressure. */
  bits: z.int().check(z.minimum(0), z.maximum(17)),
  keys: z.array(SealingKey).check(z.minLength(1), z.maxLength(mostKeys)),
});
export type Token = z.infer<typeof Token>;

/** A token younger than this, in milliseconds, is not taken: programs that fill in forms do not wait. */
export const youngest = 1000;
