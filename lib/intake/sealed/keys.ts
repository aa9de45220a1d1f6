import * as z from "zod/mini";

/** 32 bytes in base64url: a coordinate of P-256, or a thumbprint (RFC 7638). */
export const Bytes32 = z.string().check(z.regex(/^[\w-]{43}$/));

const curve = { kty: z.literal("EC"), crv: z.literal("P-256"), x: Bytes32, y: Bytes32 };

/** The public half of a key that opens intakes, in the inbox or at the firm's own receiver. */
export const SealingKey = z.strictObject({
  ...curve,
  /** Its thumbprint (RFC 7638). */
  kid: Bytes32,
  use: z.literal("enc"),
  alg: z.literal("ECDH-ES"),
  to: z.enum(["inbox", "webhook"]),
});
export type SealingKey = z.infer<typeof SealingKey>;

/** The public half of the key by which one member of a firm's staff proves who asks. */
export const SigningKey = z.strictObject({
  ...curve,
  kid: Bytes32,
  use: z.literal("sig"),
  alg: z.literal("ES256"),
  /** Whose it is, as the record of what was done names them. */
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** The last day on which it is taken. */
  until: z.optional(z.iso.date()),
});
export type SigningKey = z.infer<typeof SigningKey>;

/** A public key on the curve alone, as a header carries one made for a single message. */
export const CurvePoint = z.strictObject(curve);
