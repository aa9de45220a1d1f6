import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answered, Asked } from "./desk/answered.ts";
import type { Desk } from "./desk/desk.ts";
import { addressOf, networkOf } from "./desk/network.ts";
import { answered } from "./routes.ts";

const asked = (request: IncomingMessage, proxies: number): Asked => {
  const target = request.url ?? "/";
  const [path = "/", query = ""] = target.split(/\?(.*)/s);
  const header = (name: string) => request.headers[name.toLowerCase()]?.toString();
  const address = addressOf(request.socket.remoteAddress ?? "", header("x-forwarded-for"), proxies);
  return {
    method: request.method ?? "GET",
    path,
    query: new URLSearchParams(query),
    target,
    header,
    body: request,
    network: networkOf(address),
  };
};

const write = ({ status, body, headers }: Answered, response: ServerResponse): void => {
  const text = JSON.stringify(body);
  // What is left of a body that was not read is not waited for.
  const isUnread = !response.req.complete;
  response.writeHead(status, {
    ...headers,
    ...(isUnread && { Connection: "close" }),
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(text)),
  });
  response.end(text);
};

/** Answers everything under /api/. A body that breaks off is answered to nobody. */
export const apiOf =
  (desk: Desk, proxies: number) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await answered(desk, asked(request, proxies));
    if (response.destroyed) return;
    write(answer, response);
  };
export type Api = ReturnType<typeof apiOf>;
