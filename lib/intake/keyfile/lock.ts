import * as z from "zod/mini";
import { contentAlgorithm, keyAlgorithm } from "../../casefile/sealing.ts";

export const type = "parole-keys+jwe";

/** A key file is about a thousand letters long. */
export const largest = 8192;

/** What stands unlocked at the head of every key file, and is covered by the lock. */
export const Head = z.strictObject({
  typ: z.literal(type),
  alg: z.literal(keyAlgorithm),
  enc: z.literal(contentAlgorithm),
  p2c: z.int().check(z.minimum(1)),
  p2s: z.string().check(z.minLength(11), z.maxLength(100)),
});
