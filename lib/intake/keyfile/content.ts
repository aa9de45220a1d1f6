import * as z from "zod/mini";
import { FirmId } from "../sealed/header.ts";
import { Bytes32 } from "../sealed/keys.ts";

const PrivateKey = z.strictObject({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: Bytes32,
  y: Bytes32,
  d: Bytes32,
});
export type PrivateKey = z.infer<typeof PrivateKey>;

/** The name of a member of a firm's staff, as the record of what was done shows it. */
export const StaffName = z
  .string()
  .check(
    z.trim(),
    z.minLength(1),
    z.maxLength(60),
    z.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]*$/u),
  );

/** What a key file holds: two private keys of one member of a firm's staff. */
export const Keys = z.strictObject({
  v: z.literal(1),
  firm: FirmId,
  name: StaffName,
  /** The local day on which they were made. */
  made: z.iso.date(),
  /** Opens what is sealed to it. */
  enc: PrivateKey,
  /** Proves who asks the server. */
  sig: PrivateKey,
});
export type Keys = z.infer<typeof Keys>;
