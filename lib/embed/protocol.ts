import * as z from "zod/mini";

/** The version of the protocol between a firm's page and the frame. */
export const protocol = 1;

export const phases = ["intro", "questions", "result", "send", "sent"] as const;
export type Phase = (typeof phases)[number];

/** The one message that a host page posts to the window of the frame, with a port in its transfer list. */
export const Hello = z.strictObject({ type: z.literal("parole:hello"), v: z.literal(protocol) });

/** Heights in CSS pixels, in steps so coarse that they tell no two screens apart. */
export const step = 160;
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
  /** The person sent something: the id of the receipt. */
  z.strictObject({ type: z.literal("sent"), id: z.uuid({ version: "v4" }) }),
  z.strictObject({
    type: z.literal("error"),
    code: z.enum(["insecure-context", "config"]),
    fatal: z.boolean(),
  }),
]);
export type FrameMessage = z.infer<typeof FrameMessage>;
