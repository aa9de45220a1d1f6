import * as z from "zod/mini";
import { contentAlgorithm, contentType, keyAlgorithm, type } from "./form.ts";
import { Bytes32, CurvePoint } from "./keys.ts";

/** The id of an intake, which the server gives out and every sealed stage is bound to. */
export const IntakeId = z.uuid({ version: "v4" });
/** The id of a firm, as in its file. */
export const FirmId = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/));

/** All that the head of a sealed stage says; nothing may be missing and nothing more be said. */
export const SealedHeader = z.strictObject({
  alg: z.literal(keyAlgorithm),
  enc: z.literal(contentAlgorithm),
  kid: Bytes32,
  typ: z.literal(type),
  cty: z.literal(contentType),
  /** The firm, the intake and the stage: moved elsewhere, it does not open. */
  fid: FirmId,
  iid: IntakeId,
  stg: z.union([z.literal(1), z.literal(2)]),
  epk: CurvePoint,
});
export type SealedHeader = z.infer<typeof SealedHeader>;
