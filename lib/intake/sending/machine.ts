import { assign, fromCallback, setup, type EventObject } from "xstate";
import type { Contact } from "../sealed/contact.ts";
import { emptyFields, type ContactFields } from "./contactForm.ts";
import type { Delivery, Kept, Progress, DeliveryState } from "./deliver.ts";
import type { Packet } from "./packet.ts";
import type { Failure } from "./verdict.ts";

/** Whether the answers about the past go, too; nothing until it was chosen. */
export type PastChoice = "with" | "without" | "";

type Context = {
  firm: string;
  pinned: readonly string[];
  agreed: boolean;
  past: PastChoice;
  fields: ContactFields;
  contact: Contact | null;
  packet: Packet | null;
  kept: Kept | null;
  step: Progress;
  why: Failure | null;
  /** Whether something was posted of which no answer came. */
  isUnsure: boolean;
  receipt: { id: string; day: string } | null;
};

type Event =
  /** What was chosen so far, so that nothing is lost on a way back. */
  | { type: "CHOOSE"; agreed: boolean; past: PastChoice }
  | { type: "AGREE" }
  | { type: "WRITE"; fields: ContactFields }
  | { type: "CHECK"; contact: Contact }
  | { type: "BACK" }
  | { type: "CHANGE"; part: "consent" | "contact" }
  | { type: "SEND"; packet: Packet }
  | { type: "STOP" }
  | { type: "RETRY" }
  | DeliveryState;

const fresh: Omit<Context, "firm" | "pinned"> = {
  agreed: false,
  past: "",
  fields: emptyFields,
  contact: null,
  packet: null,
  kept: null,
  step: { at: "preparing" },
  why: null,
  isUnsure: false,
  receipt: null,
};

const unsure = (context: Context): boolean =>
  context.isUnsure || context.kept?.isUnsure === true || context.step.at === "sending";

/** From the words of consent to the receipt. Nothing is asked of any server before `SEND`. */
export const sendingMachine = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as Pick<Context, "firm" | "pinned">,
  },
  actors: { deliver: fromCallback<EventObject, Delivery>(() => {}) },
  guards: {
    hasAgreed: ({ context }) => context.agreed,
    isAboutConsent: ({ event }) => event.type === "CHANGE" && event.part === "consent",
  },
  actions: {
    choose: assign(({ event }) =>
      event.type === "CHOOSE" ? { agreed: event.agreed, past: event.past } : {},
    ),
    write: assign(({ event }) => (event.type === "WRITE" ? { fields: event.fields } : {})),
    hold: assign(({ event }) => (event.type === "CHECK" ? { contact: event.contact } : {})),
    pack: assign(({ event }) => (event.type === "SEND" ? { packet: event.packet } : {})),
    keep: assign(({ context, event }) =>
      event.type === "KEPT"
        ? { kept: event.kept, isUnsure: context.isUnsure || event.kept.isUnsure }
        : {},
    ),
    begin: assign({ step: { at: "preparing" }, why: null }),
    step: assign(({ event }) => (event.type === "STEP" ? { step: event.step } : {})),
    receive: assign(({ event, context }) =>
      event.type === "ARRIVED"
        ? { receipt: { id: event.id, day: context.packet?.stamps.sent ?? "" } }
        : {},
    ),
    fail: assign(({ event }) => (event.type === "FAILED" ? { why: event.why } : {})),
    stop: assign(({ context }) => ({ why: "stopped" as const, isUnsure: unsure(context) })),
  },
}).createMachine({
  id: "sending",
  initial: "consent",
  context: ({ input }) => ({ ...fresh, ...input }),
  on: { CHOOSE: { actions: "choose" }, WRITE: { actions: "write" } },
  states: {
    consent: { on: { AGREE: { guard: "hasAgreed", target: "contact" } } },
    contact: { on: { CHECK: { target: "review", actions: "hold" }, BACK: "consent" } },
    review: {
      on: {
        BACK: "contact",
        CHANGE: [{ guard: "isAboutConsent", target: "consent" }, { target: "contact" }],
        SEND: { guard: "hasAgreed", target: "sending", actions: "pack" },
      },
    },
    sending: {
      entry: "begin",
      invoke: {
        src: "deliver",
        input: ({ context }) => ({
          packet: context.packet!,
          firm: context.firm,
          pinned: context.pinned,
          kept: context.kept,
        }),
      },
      on: {
        STEP: { actions: "step" },
        KEPT: { actions: "keep" },
        ARRIVED: { target: "sent", actions: "receive" },
        FAILED: { target: "failed", actions: "fail" },
        STOP: { target: "failed", actions: "stop" },
      },
    },
    sent: {},
    failed: { on: { RETRY: "sending", BACK: "review" } },
  },
});
