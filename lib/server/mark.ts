import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** The headers that a page's payload depends on besides its address; Next gives payloads no ETag. */
const forms = [
  "rsc",
  "next-url",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
];

const markOf = (build: string, { url, headers }: IncomingMessage): string => {
  const parts = JSON.stringify([build, url, ...forms.map((name) => headers[name])]);
  return `W/"${createHash("sha256").update(parts).digest("base64url")}"`;
};

const isKnown = (mark: string, { headers }: IncomingMessage): boolean =>
  headers["if-none-match"]?.split(",").some((one) => one.trim() === mark) ?? false;

/** Gives a page without an ETag one, and leaves out the body where the reader has it. Called before the headers go. */
export const mark = (response: ServerResponse, build: string): void => {
  if (response.statusCode !== 200 || response.hasHeader("ETag")) return;
  const own = markOf(build, response.req);
  response.setHeader("ETag", own);
  if (!isKnown(own, response.req)) return;
  response.statusCode = 304;
  for (const name of ["Content-Length", "Content-Encoding", "Content-Type"])
    response.removeHeader(name);
};
