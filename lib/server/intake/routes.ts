import { refusing, type Answered, type Asked } from "./desk/answered.ts";
import type { Desk } from "./desk/desk.ts";
import { healthOf } from "./health.ts";
import { askedOfOffice } from "./office/office.ts";
import { giveToken, receive } from "./receiving/receive.ts";

/** A code such as "SQLITE_FULL" or "ECONNREFUSED": a message could hold what was to be stored. */
const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && /^\w{1,40}$/.test(code) ? code : "unknown";
};

const decoded = (path: string): string[] | null => {
  try {
    return path.split("/").slice(2).map(decodeURIComponent);
  } catch {
    return null;
  }
};

const fixed: Record<string, (desk: Desk, asked: Asked) => Promise<Answered>> = {
  "POST /api/intake": receive,
  "GET /api/health": async (desk) => ({ status: 200, body: await healthOf(desk) }),
};

const answer = async (desk: Desk, asked: Asked): Promise<Answered> => {
  const { method, path } = asked;
  const known = fixed[`${method} ${path}`];
  if (known) return known(desk, asked);
  const [first, second, third, ...rest] = decoded(path) ?? [];
  if (!second || third === undefined) return refusing(404, "not-found");
  if (first === "firm") return askedOfOffice(desk, asked, second, [third, ...rest]);
  const isToken = method === "GET" && first === "intake" && second === "token";
  return isToken && rest.length === 0 ? giveToken(desk, third) : refusing(404, "not-found");
};

/** Every address under /api/. A store that cannot be reached or written is told as 503, never as anything else. */
export const answered = async (desk: Desk, asked: Asked): Promise<Answered> => {
  try {
    return await answer(desk, asked);
  } catch (error) {
    desk.say("store-unavailable", { code: codeOf(error) });
    return refusing(503, "store-unavailable", { "Retry-After": "5" });
  }
};
