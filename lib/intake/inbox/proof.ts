import * as z from "zod/mini";
import { Bytes32 } from "../sealed/keys.ts";
import { FirmId } from "../sealed/header.ts";

/** The headers in which a request proves who asks, and in which the server gives the number to use once. */
export const proofHeader = "Proof";
export const nonceHeader = "Proof-Nonce";

/** The protected header of a proof: a JWT signed with ES256. */
export const ProofHeader = z.strictObject({
  alg: z.literal("ES256"),
  typ: z.literal("parole-proof+jwt"),
  kid: Bytes32,
});
export const proofType = "parole-proof+jwt";

/** What a proof says: this request alone, with this body, once. */
export const ProofClaims = z.strictObject({
  /** The method, such as "POST". */
  htm: z.string().check(z.regex(/^[A-Z]{3,10}$/)),
  /** The path with its query, such as "/api/firm/acme/intakes?skip=200". */
  htu: z.string().check(z.maxLength(300)),
  fid: FirmId,
  jti: z.uuid({ version: "v4" }),
  nonce: z.string().check(z.maxLength(100)),
  /** SHA-256 of the body in base64url; of no bytes where there is none. */
  bh: Bytes32,
});
export type ProofClaims = z.infer<typeof ProofClaims>;
