import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** What a page's payload depends on beside its address; Next puts no mark on one. */
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

/** Marks a page that has no mark, and leaves out the body where the reader has it. To be called before the headers go. */
export const mark = (response: ServerResponse, build: string): void => {
  if (response.statusCode !== 200 || response.hasHeader("ETag")) return;
  const own = markOf(build, response.req);
  response.setHeader("ETag", own);
  if (!isKnown(own, response.req)) return;
  response.statusCode = 304;
  for (const name of ["Content-Length", "Content-Encoding", "Content-Type"])
    response.removeHeader(name);
};
