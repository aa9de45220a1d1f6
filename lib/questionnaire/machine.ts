import { assign, raise, setup } from "xstate";
import { changes, events, startOf } from "./actions.ts";
import { config } from "./config.ts";
import type { Context, Event, Input } from "./context.ts";
import { guards } from "./guards.ts";

const screening = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards,
  actions: {
    answer: assign(changes.answer),
    mark: assign(changes.mark),
    adopt: assign(changes.adopt),
    merge: assign(changes.merge),
    reopen: assign(changes.reopen),
    settle: assign(changes.settle),
    seek: assign(changes.seek),
    restore: assign(changes.restore),
    clear: assign(changes.clear),
    holdAnswer: assign(changes.holdAnswer),
    holdPerson: assign(changes.holdPerson),
    release: assign(changes.release),
    askBeforeLoss: raise(events.askBeforeLoss),
    answerAnyway: raise(events.answerAnyway),
    reset: raise(events.reset),
  },
});

// The generated configuration is plain JSON, so its shape is checked by walking it, not by the compiler.
const machine = config as unknown as Parameters<typeof screening.createMachine>[0];

/**
 * The screening as a machine: the walk, a state for each question inside a state for each stage; and what it confirms.
 * A phone walks the same configuration without XState (`step.ts`).
 */
export const screeningMachine = screening.createMachine({
  ...machine,
  context: ({ input }) => startOf(input),
});
