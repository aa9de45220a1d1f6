import type { Firm } from "../../../firms/firm.ts";
import type { Receiving } from "../../../firms/receiving.ts";
import type { makeLimits } from "./limits.ts";
import type { Store } from "../store/store.ts";

/** A firm that takes in intakes. */
export type Office = Firm & { intake: Receiving };

/** What everything that handles intakes works with. */
export type Desk = {
  store: Store;
  offices: ReadonlyMap<string, Office>;
  /** The key of tokens and nonces. */
  secret: Buffer;
  /** Milliseconds since 1970. */
  clock: () => number;
  limits: ReturnType<typeof makeLimits>;
  /** Says what happened, for the log: counts and codes, never anything of a person. */
  say: (event: string, facts?: Record<string, string | number>) => void;
  /** Called when a message to a firm waits to be delivered. */
  onWaiting: () => void;
};

const hour = 60 * 60 * 1000;
export const day = 24 * hour;

/** The hour that a moment lies in: minutes would tell who sat at a screen when. */
export const hourOf = (time: number): number => time - (time % hour);
