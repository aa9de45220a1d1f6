import { assign, fromPromise, setup } from "xstate";
import {
  made,
  proved,
  type Asked,
  type Made,
  type Proved,
  type Trial,
  type Unmade,
  type Unproved,
} from "./try.ts";

type Context = {
  made: Made | null;
  unmade: Unmade | null;
  proved: Proved | null;
  unproved: Unproved | null;
};
type Event =
  | ({ type: "NAMED" } & Asked)
  /** There is a key file already: it only has to be tried. */
  | { type: "HAVE" }
  | { type: "SAVED" }
  | { type: "TRY"; text: string; passphrase: string }
  | { type: "BACK" }
  | { type: "AGAIN" };

const nothing: Context = { made: null, unmade: null, proved: null, unproved: null };

/**
 * The steps to keys: who they are for, saving them, proving that what was saved opens an intake. The public keys are
 * shown at the last alone, so that nobody's answers are sealed to keys that are lost. No passphrase is kept.
 */
export const setupMachine = setup({
  types: { context: {} as Context, events: {} as Event },
  actors: {
    make: fromPromise<Made | Unmade, Asked>(({ input }) => made(input)),
    prove: fromPromise<Proved | Unproved, Trial>(({ input }) => proved(input)),
  },
}).createMachine({
  id: "setup",
  context: nothing,
  initial: "naming",
  states: {
    naming: { on: { NAMED: "making", HAVE: "proving" } },
    making: {
      invoke: {
        src: "make",
        input: ({ event }) => event as Extract<Event, { type: "NAMED" }>,
        onDone: [
          {
            guard: ({ event }) => typeof event.output === "string",
            target: "naming",
            actions: assign({ unmade: ({ event }) => event.output as Unmade }),
          },
          {
            target: "saving",
            actions: assign({ made: ({ event }) => event.output as Made, unmade: null }),
          },
        ],
        onError: { target: "naming", actions: assign({ unmade: "cannot-here" }) },
      },
    },
    saving: { on: { SAVED: "proving", AGAIN: { target: "naming", actions: assign(nothing) } } },
    proving: {
      on: {
        TRY: "trying",
        BACK: [
          { guard: ({ context }) => context.made !== null, target: "saving" },
          { target: "naming" },
        ],
      },
      exit: assign({ unproved: null }),
    },
    trying: {
      invoke: {
        src: "prove",
        input: ({ context, event }) => {
          const { text, passphrase } = event as Extract<Event, { type: "TRY" }>;
          return { text, passphrase, made: context.made };
        },
        onDone: [
          {
            guard: ({ event }) => "why" in event.output,
            target: "proving",
            actions: assign({ unproved: ({ event }) => event.output as Unproved }),
          },
          { target: "proved", actions: assign({ proved: ({ event }) => event.output as Proved }) },
        ],
        onError: { target: "proving", actions: assign({ unproved: { why: "trial-failed" } }) },
      },
    },
    proved: { on: { AGAIN: { target: "naming", actions: assign(nothing) } } },
  },
});
