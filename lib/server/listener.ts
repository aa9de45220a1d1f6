import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { addressed, type Found } from "./address.ts";
import type { Api } from "./intake/http.ts";
import { guard } from "./guard.ts";
import { show, type Notices } from "./notices.ts";
import { pass, type Next } from "./pass.ts";
import { say } from "./short.ts";
import type { Site } from "./site.ts";

/** What a server serves, and the name of its build. */
type Served = { build: string; site: Site; notices: Notices; next: Next; api: Api | null };

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

/** Whether a request names its host once, as HTTP/1.1 demands: who reads another name than we do could be misled. */
const namesItsHost = ({ httpVersion, headersDistinct }: IncomingMessage): boolean => {
  const hosts = headersDistinct.host?.length ?? 0;
  return hosts === 1 || (hosts === 0 && httpVersion !== "1.1");
};

/** Answers every request that can be read: refuses what is none of ours, and leaves the rest to Next. */
export const listenerFor =
  (served: Served): RequestListener =>
  (request, response) => {
    const { method = "", url = "", headers } = request;
    const refuse = (status: number) => {
      guard(response, "none", served);
      // What else such a client has to send is not waited for.
      response.setHeader("Connection", "close");
      show(served.notices.refused, status, response);
    };
    const isForApi = served.api !== null && url.startsWith("/api/");
    if (method !== "GET" && method !== "HEAD" && !isForApi) {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(405);
    }
    if (headers.expect !== undefined) return refuse(417);
    if (!namesItsHost(request)) return refuse(400);
    if (isForApi) {
      guard(response, "api", served);
      return void served.api?.(request, response);
    }
    const found = addressed(url, served.site);
    guard(response, found.is === "known" ? found.kind : "none", served);
    void answer(found, served, response);
  };
