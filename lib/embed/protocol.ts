import * as z from "zod/mini";
import { step } from "./height.ts";
import { ForKeys } from "../intake/sealed/envelope.ts";
import { phases } from "./phases.ts";

export const Height = z.int().check(z.minimum(step * 2), z.maximum(step * 50), z.multipleOf(step));

/** What the frame says on the port. Nothing else leaves it: no answer, no outcome, no question. */
export const FrameMessage = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ready") }),
  z.strictObject({ type: z.literal("resize"), height: Height }),
  /** The phase changed: the top of the frame should be in view. */
  z.strictObject({ type: z.literal("top") }),
  /** Only where the firm's file says so. */
  z.strictObject({ type: z.literal("phase"), phase: z.enum(phases) }),
  /** The person pressed "Leave quickly". */
  z.strictObject({ type: z.literal("exit") }),
  /** The person sent something: the id of the receipt; where the firm's file says so, the sealed first stage, too. */
  z.strictObject({
    type: z.literal("sent"),
    id: z.uuid({ version: "v4" }),
    sealed: z.optional(ForKeys),
  }),
  z.strictObject({
    type: z.literal("error"),
    code: z.enum(["insecure-context", "config"]),
    fatal: z.boolean(),
  }),
]);
export type FrameMessage = z.infer<typeof FrameMessage>;
