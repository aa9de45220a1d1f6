import { refusing, type Answered, type Asked } from "./answered.ts";
import type { Desk } from "./desk.ts";
import { healthOf } from "./health.ts";
import { askedOfOffice } from "./office/office.ts";
import { giveToken, receive } from "./receiving/receive.ts";

const decoded = (path: string): string[] | null => {
  try {
    return path.split("/").slice(2).map(decodeURIComponent);
  } catch {
    return null;
  }
};

const answer = async (desk: Desk, asked: Asked): Promise<Answered> => {
  const { method, path } = asked;
  const place = decoded(path);
  if (!place) return refusing(404, "not-found");
  const [first, second, third, ...rest] = place;
  if (first === "firm" && second && third !== undefined)
    return askedOfOffice(desk, asked, second, [third, ...rest]);
  if (method === "POST" && path === "/api/intake") return receive(desk, asked);
  if (method === "GET" && first === "intake" && second === "token" && third && rest.length === 0)
    return giveToken(desk, third);
  if (method === "GET" && path === "/api/health")
    return { status: 200, body: await healthOf(desk) };
  return refusing(404, "not-found");
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

/** A code such as "SQLITE_FULL" or "ECONNREFUSED": a message could hold what was to be stored. */
const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" && /^\w{1,40}$/.test(code) ? code : "unknown";
};
