import { Agent, get } from "node:http";
import { connect, type Socket } from "node:net";

type Failure = Error & { code?: string };

/** Visitors who keep their connections, and ask again where the server closed one while they were about to use it. */
export const askers = (origin: string, connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (path: string): Promise<number> =>
    new Promise((done, fail) => {
      const request = get(origin + path, { agent }, (response) => {
        response
          .resume()
          .on("end", () => done(response.statusCode!))
          .on("error", fail);
      }).on("error", (error: Failure) => {
        if (request.reusedSocket && error.code === "ECONNRESET") ask(path).then(done, fail);
        else fail(error);
      });
    });
  return { ask, close: () => agent.destroy() };
};

/** Clients that write these words and do nothing else, with the bytes that each has read. */
export const stuckOn = (origin: string, count: number, words: string) => {
  const { hostname, port } = new URL(origin);
  const open = () =>
    new Promise<{ socket: Socket; bytes: () => number }>((done) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(words);
        done({ socket, bytes: () => socket.bytesRead });
      });
      socket.on("error", () => {}).resume();
    });
  return Promise.all(Array.from({ length: count }, open));
};

/** Waits until something is so, at most for so many milliseconds. */
export const until = async (isSo: () => boolean, milliseconds: number): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (!isSo() && Date.now() < end) await new Promise((done) => setTimeout(done, 500));
};
