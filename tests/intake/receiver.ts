import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Delivered = { headers: IncomingHttpHeaders; body: string };
type Answer = { status: number; headers?: Record<string, string> };

/** A firm's receiver on this machine, which answers as a test says and remembers what it was sent. */
export const newReceiver = async (answer: (given: Delivered) => Answer | Promise<Answer> = () => ({ status: 204 })) => {
  const got: Delivered[] = [];
  const server = createServer((request, response) => {
    response.sendDate = false; // a desk in a test has a clock of its own
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      const given = { headers: request.headers, body };
      got.push(given);
      void Promise.resolve(answer(given)).then(({ status, headers }) => response.writeHead(status, headers).end());
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close().closeAllConnections());
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
};
