import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { addressed, type Found } from "./address.ts";
import type { Api } from "./intake/http.ts";
import { guard } from "./guard.ts";
import { show, type Notices } from "./notices.ts";
import { pass, type Next } from "./pass.ts";
import { say, sayText } from "./short.ts";
import type { Site } from "./site.ts";

/** What a server serves, and the name of its build. */
type Served = {
  build: string;
  site: Site;
  notices: Notices;
  next: Next;
  api: Api | null;
  /** What security.txt says now; null where nobody is named. */
  securityText: (() => string) | null;
  isReady: () => Promise<boolean>;
};

const move = (to: string, response: ServerResponse): void => {
  response.setHeader("Location", to);
  say(308, response);
};

const answer = async (
  found: Found,
  { notices, next }: Served,
  response: ServerResponse,
): Promise<void> => {
  if (found.is === "moved") return move(found.to, response);
  if (found.is === "recover") return show(notices.recover, 200, response);
  if (found.is === "refused") return show(notices.refused, found.status, response);
  if (found.is === "missing")
    return found.isFile ? say(404, response) : show(notices.missing, 404, response);
  if (await pass(next, found, response)) return;
  if (response.headersSent) response.destroy();
  else show(notices.crash, 500, response);
};

/** Whether a request names its host once, as HTTP/1.1 demands: a proxy that reads another of its names than we do could be misled. */
const namesItsHost = ({ httpVersion, headersDistinct }: IncomingMessage): boolean => {
  const hosts = headersDistinct.host?.length ?? 0;
  return hosts === 1 || (hosts === 0 && httpVersion !== "1.1");
};

/** What answers an address with data and not with a page; null where nothing does. */
const answerInData = ({ api, isReady, securityText }: Served, url: string): Api | null => {
  if (url.startsWith("/api/")) return api;
  if (url === "/.well-known/security.txt")
    return securityText && (async (_, response) => sayText(200, securityText(), response));
  if (url === "/health") return async (_, response) => say(200, response);
  if (url === "/ready") return async (_, response) => say((await isReady()) ? 200 : 503, response);
  return null;
};

/** Why a request is refused before its address is looked at; null where it is not. */
const faultIn = (request: IncomingMessage, takesBodies: boolean): number | null => {
  const { method = "", headers } = request;
  if (method !== "GET" && method !== "HEAD" && !takesBodies) return 405;
  if (headers.expect !== undefined) return 417;
  return namesItsHost(request) ? null : 400;
};

/** Answers every request that can be read: refuses what is not ours, and leaves the rest to Next. */
export const listenerFor =
  (served: Served): RequestListener =>
  (request, response) => {
    const { url = "" } = request;
    const inData = answerInData(served, url);
    const fault = faultIn(request, inData !== null);
    if (fault !== null) {
      guard(response, "none", served);
      if (fault === 405) response.setHeader("Allow", "GET, HEAD");
      // The rest of what such a client sends is not awaited.
      response.setHeader("Connection", "close");
      return show(served.notices.refused, fault, response);
    }
    if (inData) {
      guard(response, "api", served);
      return void inData(request, response);
    }
    const found = addressed(url, served.site);
    guard(response, found.is === "known" ? found.kind : "none", served);
    void answer(found, served, response);
  };
