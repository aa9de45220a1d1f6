import { fault, isHostLost, isTemporary, type Fault } from "./faults.ts";

export type Fetched = { text: string } | { fault: Fault };

export type Fetching = {
  /** Where every address is looked up instead, as `<base>/<host>/<path>`; null for the sites themselves. */
  base: string | null;
  /** How long one try may take, in milliseconds. */
  patience: number;
  /** How long we leave a host alone between two requests. */
  pause: number;
  /** The longest answer that is read, in bytes. */
  longest: number;
  wait: (milliseconds: number) => Promise<void>;
};

const tries = 3;
const hops = 5;
const mostGivenUp = 2;
/** The longest that we wait because a host asks us to. */
const longestWait = 120_000;
const agent = "parole-check law watch (weekly; one request at a time)";

export const usualFetching: Fetching = {
  base: null,
  patience: 30_000,
  pause: 1000,
  longest: 32 * 1024 * 1024,
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** What `Retry-After` asks for, in milliseconds; null where it says nothing that we understand. */
const waitAsked = (header: string | null, now: number): number | null => {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const day = Date.parse(header);
  return Number.isNaN(day) ? null : Math.max(0, day - now);
};

const bodyOf = async (response: Response, longest: number): Promise<Fetched> => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.byteLength;
    if (length > longest) return { fault: fault("too-large", `more than ${longest} bytes`) };
    text += decoder.decode(piece, { stream: true });
  }
  return { text: text + decoder.decode() };
};

type Answer = Fetched | { to: string } | { fault: Fault; after: number | null };

/** Fetches each address once, and from each host one after the other. */
export const fetcher = ({ base, patience, pause, longest, wait }: Fetching) => {
  const known = new Map<string, Promise<Fetched>>();
  const givenUp = new Map<string, { fault: Fault; count: number }>();
  const lastOf = new Map<string, Promise<Fetched>>();

  const ask = async (address: string): Promise<Answer> => {
    const { host, pathname, search } = new URL(address);
    try {
      const response = await fetch(base ? `${base}/${host}${pathname}${search}` : address, {
        headers: { "User-Agent": agent },
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
      });
      const { status, headers } = response;
      const to = headers.get("location");
      if (status === 200) return await bodyOf(response, longest);
      await response.body?.cancel();
      if (status > 300 && status < 400 && to) return { to: new URL(to, address).href };
      return {
        fault: fault("answered", String(status)),
        after: waitAsked(headers.get("retry-after"), Date.now()),
      };
    } catch (error) {
      const name = error instanceof Error ? error.name : "";
      if (name === "TimeoutError") return { fault: fault("timed-out", `${patience / 1000} s`) };
      if (error instanceof TypeError && /encoded data/.test(error.message))
        return { fault: fault("garbled", "not UTF-8") };
      return { fault: fault("unreachable", host) };
    }
  };

  /** Asks again what may pass: at most three times, and never longer than a host may ask us to wait. */
  const askAgain = async (address: string): Promise<Answer> => {
    for (let count = 1; ; count += 1) {
      const answer = await ask(address);
      if (!("fault" in answer) || !isTemporary(answer.fault) || count === tries) return answer;
      const after = ("after" in answer ? answer.after : null) ?? 1000 * 2 ** count;
      if (after > longestWait)
        return { fault: fault("busy", `asks for a wait of ${Math.ceil(after / 1000)} s`) };
      await wait(after);
    }
  };

  /** Stops asking a host that could not be reached twice in a row. */
  const persist = async (address: string): Promise<Answer> => {
    const { host } = new URL(address);
    const given = givenUp.get(host);
    if (given && given.count >= mostGivenUp) return { fault: given.fault };
    const answer = await askAgain(address);
    const isLost = "fault" in answer && isHostLost(answer.fault);
    if (isLost) givenUp.set(host, { fault: answer.fault, count: (given?.count ?? 0) + 1 });
    else givenUp.delete(host);
    return answer;
  };
  const follow = async (address: string, isPlace: (to: URL) => boolean): Promise<Fetched> => {
    let at = address;
    for (let hop = 0; hop <= hops; hop += 1) {
      const answer = await persist(at);
      if (!("to" in answer)) return answer;
      const to = new URL(answer.to);
      if (to.origin !== new URL(address).origin) return { fault: fault("elsewhere", answer.to) };
      if (!isPlace(to)) return { fault: fault("moved", answer.to) };
      at = answer.to;
    }
    return { fault: fault("elsewhere", "one redirect after another") };
  };

  /** The text at an address; a redirect on the same host is followed while it leads to the same place. */
  return (address: string, isPlace: (to: URL) => boolean): Promise<Fetched> => {
    const { host } = new URL(address);
    const before = lastOf.get(host);
    const fetched =
      known.get(address) ??
      (before ? before.then(() => wait(pause)) : Promise.resolve()).then(() =>
        follow(address, isPlace),
      );
    if (!known.has(address)) lastOf.set(host, fetched);
    known.set(address, fetched);
    return fetched;
  };
};
