import type { IncomingMessage, ServerResponse } from "node:http";
import type { Found } from "./address.ts";

export type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The only headers of a request that Next gets: every page is prerendered, so no response depends on others. */
const heard = new Set([
  "host",
  "connection",
  "accept-encoding",
  "cache-control",
  "if-none-match",
  "if-modified-since",
  "rsc",
  "next-url",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
]);

/** The part of a query by which Next tells the forms of a page apart in caches. */
const mark = (query: string): string => {
  const rsc = new URLSearchParams(query).get("_rsc");
  return rsc !== null && /^[\w-]*$/.test(rsc) ? `?_rsc=${rsc}` : "";
};

/** Lets Next answer for an address that is ours, and says whether it could. */
export const pass = async (
  next: Next,
  { path, query }: Extract<Found, { is: "known" }>,
  response: ServerResponse,
): Promise<boolean> => {
  const { req: request } = response;
  for (const name of Object.keys(request.headers))
    if (!heard.has(name)) delete request.headers[name];
  request.url = path + mark(query);
  try {
    await next(request, response);
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
};
