import type { IncomingMessage, ServerResponse } from "node:http";
import onHeaders from "on-headers";
import { nothing } from "../headers/policy.ts";
import { headersOf, type Kind } from "../headers/response.ts";
import { mark } from "./mark.ts";
import { headersFor, type Notice, type Notices } from "./notices.ts";

/** Whether the reader came by https: the proxy that ends TLS in front of us says so, or the operator does. */
const isHttps = ({ headers }: IncomingMessage): boolean =>
  process.env.PAROLE_HTTPS === "1" ||
  /^\s*https\b/i.test(String(headers["x-forwarded-proto"] ?? ""));

const put = (response: ServerResponse, headers: Record<string, string | number>): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/** Headers that describe Next's own notice of a failure, which ours replaces. */
const ofFailures = ["Content-Encoding", "ETag"];

/** Replaces the body of every failed response, whoever writes it, by our notice. */
const replaceFailure = (response: ServerResponse, notice: Notice): void => {
  // Called with the response as `this`, below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { write, end } = response;
  const fails = () => response.statusCode >= 500;
  response.write = ((...given: Parameters<typeof write>) =>
    fails() || write.apply(response, given)) as typeof write;
  response.end = ((...given: Parameters<typeof end>) =>
    fails() ? end.call(response, notice.html, "utf8") : end.apply(response, given)) as typeof end;
};

/** Puts the headers on a response at the last moment, whoever writes it. */
export const guard = (
  response: ServerResponse,
  kind: Kind,
  { notices, build }: { notices: Notices; build: string },
): void => {
  const secure = isHttps(response.req);
  if (kind !== "api") replaceFailure(response, notices.crash);
  onHeaders(response, () => {
    if (kind === "page" || kind === "framed") mark(response, build);
    const { statusCode } = response;
    if (statusCode >= 500 && kind !== "api") {
      for (const name of ofFailures) response.removeHeader(name);
      put(response, headersFor(notices.crash));
    }
    if (!response.hasHeader("Content-Security-Policy"))
      response.setHeader("Content-Security-Policy", nothing);
    put(response, headersOf(kind, statusCode, secure));
  });
};
