import type { Token } from "#lib/intake/sealed/token.ts";
import { envelopeFor } from "../intake/screening.ts";

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** What became of one intake: acknowledged, or not yet when the senders were told to stop. */
export type Sent = { id: string; acknowledged: boolean; tries: number };

/** Where to send: the origin of the moment, since a killed server may come back at another. */
type Target = { origins: () => readonly string[]; isOver: () => boolean; firm: string };

const tokenFrom = async ({ origins, isOver, firm }: Target): Promise<Token | null> => {
  for (let at = 0; !isOver(); at += 1) {
    try {
      const origin = origins()[at % origins().length]!;
      const answer = await fetch(`${origin}/api/intake/token/${firm}`, { signal: AbortSignal.timeout(5000) });
      if (answer.ok) return (await answer.json()) as Token;
    } catch {
      // Killed, or not yet back.
    }
    await pause(20);
  }
  return null;
};

/** Sends one intake as a frame does: the same bytes until the server says that it has them. */
const sendOne = async (target: Target, statuses: Map<number, number>): Promise<Sent | null> => {
  const token = await tokenFrom(target);
  if (!token) return null;
  const body = JSON.stringify(await envelopeFor(token, target.firm));
  await pause(1050);
  for (let tries = 1; ; tries += 1) {
    try {
      const origin = target.origins()[tries % target.origins().length]!;
      const { status } = await fetch(`${origin}/api/intake`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
        signal: AbortSignal.timeout(10_000),
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 200 || status === 201) return { id: token.id, acknowledged: true, tries };
    } catch {
      // Killed while it answered: whether it has them is not known, so they are sent again.
    }
    if (target.isOver()) return { id: token.id, acknowledged: false, tries };
    await pause(20 + Math.random() * 60);
  }
};

/** Several people sending one intake after another until it is over. */
export const sendUntilOver = async (target: Target, people: number) => {
  const sent: Sent[] = [];
  const statuses = new Map<number, number>();
  const one = async () => {
    while (!target.isOver()) {
      const result = await sendOne(target, statuses);
      if (result) sent.push(result);
    }
  };
  await Promise.all(Array.from({ length: people }, one));
  return { sent, statuses };
};
