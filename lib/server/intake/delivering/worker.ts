import type { Desk } from "../desk/desk.ts";
import type { OutboxRecord } from "../store/tables.ts";
import { deliverMail, type Send } from "./mail.ts";
import { claim, firmsWaiting, settle, type Met } from "./outbox.ts";
import { deliverStage, type Post } from "./webhook.ts";

/** How many messages are under way at once, for one firm and for all. */
const most = { firm: 2, all: 16 };
/** How often the outbox is looked at when nothing calls, in milliseconds. */
const pause = 1000;

export type Ways = { post: Post; send: Send | null };

const deliver = async (desk: Desk, message: OutboxRecord, ways: Ways): Promise<Met> => {
  const office = desk.offices.get(message.firm);
  if (!office) return { is: "failed", told: "firm not registered" };
  return message.kind === "mail"
    ? deliverMail(office, message, ways.send)
    : deliverStage(desk, office, message, ways.post);
};

/** Delivers what waits, a firm at a time: one receiver that hangs holds up its own firm alone. */
export const makeWorker = (desk: Desk, ways: Ways) => {
  const underWay = new Map<string, number>();
  const running = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  const one = async (message: OutboxRecord): Promise<void> => {
    try {
      await settle(desk, message, await deliver(desk, message, ways));
    } catch {
      // The lease runs out, and somebody takes it up again.
      desk.say("delivery-unsettled", { kind: message.kind });
    }
  };
  const start = (message: OutboxRecord): void => {
    const { firm } = message;
    underWay.set(firm, (underWay.get(firm) ?? 0) + 1);
    const run = one(message).finally(() => {
      underWay.set(firm, (underWay.get(firm) ?? 1) - 1);
      running.delete(run);
      void look();
    });
    running.add(run);
  };
  const round = async (): Promise<void> => {
    for (const firm of await firmsWaiting(desk)) {
      const free = Math.min(most.firm - (underWay.get(firm) ?? 0), most.all - running.size);
      if (free > 0) (await claim(desk, firm, free)).forEach(start);
    }
  };
  const look = async (): Promise<void> => {
    again = true;
    looking ??= (async () => {
      while (again) {
        again = false;
        try {
          await round();
        } catch {
          desk.say("outbox-unavailable");
        }
      }
    })().finally(() => (looking = null));
    await looking;
  };
  return {
    /** Looks once for what is due. */
    look,
    /** Waits until nothing is under way. */
    rest: async () => {
      await looking;
      while (running.size > 0) await Promise.all(running);
    },
    start: () => (timer = setInterval(() => void look(), pause)),
    stop: () => clearInterval(timer),
  };
};
export type Worker = ReturnType<typeof makeWorker>;
