import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

/** A firm's receiver that checks every signature and counts each message by its id. */
export const startReceiver = async (secret: string) => {
  const counts = new Map<string, number>();
  let forged = 0;
  const hook = new Webhook(secret);
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      const id = String(request.headers["webhook-id"]);
      try {
        hook.verify(body, request.headers as Record<string, string>);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      } catch {
        forged += 1;
      }
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    counts,
    forged: () => forged,
    close: () => void server.close().closeAllConnections(),
  };
};
