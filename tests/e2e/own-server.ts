import { spawn } from "node:child_process";
import { createServer as createHttp, type IncomingHttpHeaders } from "node:http";
import { freePort } from "../free-port.ts";

type Message = { headers: IncomingHttpHeaders; body: string };

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** The whole server as a process of its own, with settings of its own, until it is stopped. */
export const startOwnServer = async (environment: Record<string, string>) => {
  const port = await freePort();
  let said = "";
  const child = spawn(process.execPath, ["--import", "tsx", "lib/command/serve.ts"], {
    env: {
      ...process.env,
      PAROLE_LOOPBACK_ORIGINS: "1",
      PAROLE_FIRMS: "tests/fixtures/firms",
      ...environment,
      PORT: String(port),
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const origin = `http://localhost:${port}`;
  const isReady = () =>
    fetch(`${origin}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    await pause(100);
  }
  return {
    origin,
    pid: child.pid!,
    /** All that it wrote to its log. */
    said: () => said,
    stop: () => new Promise<void>((done) => void child.once("exit", () => done()).kill()),
  };
};

/** A firm's receiver at the port that its file names, and the messages it was sent. */
export const startReceiver = async (port: number) => {
  const got: Message[] = [];
  const server = createHttp((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return { got, stop: () => void server.close().closeAllConnections() };
};
