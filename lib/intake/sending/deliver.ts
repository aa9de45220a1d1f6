import type { Envelope, SealedStage } from "../sealed/envelope.ts";
import { schema } from "../sealed/form.ts";
import { Token, youngest } from "../sealed/token.ts";
import { stagesOf, type Packet } from "./packet.ts";
import type { Ports } from "./ports.ts";
import { verdictOn, type Failure } from "./verdict.ts";
import { mostTries, waitAfter } from "./waiting.ts";

/** Sealed bytes, kept until the server says that it has them. */
export type Kept = {
  /** What was sealed: other content is sealed anew. */
  of: string;
  id: string;
  /** What is posted, to the byte, at each try. */
  body: string;
  first: SealedStage[];
  /** When it can be posted, by the clock of the ports. */
  from: number;
  /** Whether it was posted and no answer came: it may have arrived. */
  isUnsure: boolean;
};

/** How far it is, as a person is told it. */
export type Progress = { at: "offline" | "preparing" | "locking" } | { at: "sending"; try: number };

/** What is told while it goes, and at its end. */
export type DeliveryState =
  | { type: "STEP"; step: Progress }
  | { type: "KEPT"; kept: Kept }
  | { type: "ARRIVED"; id: string }
  | { type: "FAILED"; why: Failure };

export type Delivery = {
  packet: Packet;
  firm: string;
  /** Thumbprints of the only keys that the firm's page lets things be sealed to; any where there are none. */
  pinned: readonly string[];
  kept: Kept | null;
};

/** A token is not taken before its time; a little more, because two clocks are never alike. */
const margin = 250;

type Sealed =
  { ok: true; kept: Kept } | { ok: false; why: Failure; isFinal: boolean; seconds: number };
const no = (why: Failure, isFinal: boolean, seconds = 0): Sealed => ({
  ok: false,
  why,
  isFinal,
  seconds,
});

/** Takes a token, locks both stages for it and does the work that it asks for. */
const sealed = async (
  { packet, firm, pinned }: Delivery,
  ports: Ports,
  tell: (told: DeliveryState) => void,
): Promise<Sealed> => {
  tell({ type: "STEP", step: { at: "preparing" } });
  const locking = await ports.fetchLocking().catch(() => null);
  if (!locking) return no("no-script", false);
  const answer = await ports.ask(`/api/intake/token/${firm}`);
  const verdict = verdictOn(answer);
  if (verdict.then === "again") return no(verdict.why, false, verdict.seconds);
  const token = Token.safeParse(answer?.body);
  if (verdict.then !== "arrived" || !token.success)
    return no(verdict.then === "stop" ? verdict.why : "refused", true);
  const { id, bits, keys } = token.data;
  const from = ports.now() + youngest + margin;
  tell({ type: "STEP", step: { at: "locking" } });
  if (!(await locking.arePinned(keys, pinned))) return no("wrong-keys", true);
  const stages = await locking.lock(stagesOf(packet, { firm, id }), keys);
  if (!stages) return no("too-large", true);
  const work = await locking.work(id, bits);
  const envelope: Envelope = {
    v: schema,
    id,
    firm,
    token: token.data.token,
    ...(work !== undefined && { work }),
    stages,
  };
  const body = JSON.stringify(envelope);
  const of = JSON.stringify(packet);
  return { ok: true, kept: { of, id, body, first: stages[1], from, isUnsure: false } };
};

/** What one try came to: the end, or why there may be another. */
type Tried =
  { isOver: true; told: DeliveryState | null } | { isOver: false; why: Failure; seconds: number };

const ended = (told: DeliveryState | null): Tried => ({ isOver: true, told });
const failed = (why: Failure): Tried => ended({ type: "FAILED", why });

/** One round after another over the same sealed bytes. */
const rounds = (
  delivery: Delivery,
  ports: Ports,
  tell: (told: DeliveryState) => void,
  isOver: () => boolean,
) => {
  const before = delivery.kept?.of === JSON.stringify(delivery.packet) ? delivery.kept : null;
  let kept = before;
  let isUnsure = before?.isUnsure ?? false;
  const hold = (next: Kept): Kept => {
    kept = { ...next, isUnsure };
    tell({ type: "KEPT", kept });
    return kept;
  };

  const post = async (now: Kept, tries: number): Promise<Tried> => {
    await ports.sleep(Math.max(0, now.from - ports.now()));
    if (isOver()) return ended(null);
    tell({ type: "STEP", step: { at: "sending", try: tries } });
    const verdict = verdictOn(await ports.ask("/api/intake", now.body));
    if (verdict.then === "arrived") return ended({ type: "ARRIVED", id: now.id });
    if (verdict.then === "stop") return failed(verdict.why);
    if (verdict.then === "renew") {
      kept = null;
      return { isOver: false, why: "refused", seconds: 0 };
    }
    isUnsure ||= verdict.isUnsure;
    hold(now);
    return { isOver: false, why: verdict.why, seconds: verdict.seconds };
  };

  return async (tries: number): Promise<Tried> => {
    if (!ports.isOnline()) tell({ type: "STEP", step: { at: "offline" } });
    await ports.untilOnline();
    if (isOver()) return ended(null);
    if (kept) return post(kept, tries);
    const made = await sealed(delivery, ports, tell).catch(() => no("cannot-here", true));
    if (isOver()) return ended(null);
    if (made.ok) return post(hold(made.kept), tries);
    const { why, seconds } = made;
    return made.isFinal ? failed(why) : { isOver: false, why, seconds };
  };
};

/**
 * Sends a packet: sealed once, then the same bytes again until the server has them, at most so often. Nothing is asked
 * of any server before this is called. It goes no further once `isOver`.
 */
export const deliver = async (
  delivery: Delivery,
  ports: Ports,
  tell: (told: DeliveryState) => void,
  isOver: () => boolean = () => false,
): Promise<void> => {
  if (!ports.canLock()) return tell({ type: "FAILED", why: "cannot-here" });
  const round = rounds(delivery, ports, tell, isOver);
  let why: Failure = "unreachable";
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const tried = await round(tries);
    if (tried.isOver) return tried.told ? tell(tried.told) : undefined;
    why = tried.why;
    if (tries < mostTries) await ports.sleep(waitAfter(tries, ports.random(), tried.seconds));
    if (isOver()) return;
  }
  tell({ type: "FAILED", why });
};
