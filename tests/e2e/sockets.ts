import { connect } from "node:net";

export type Answer = {
  status: number;
  headers: Record<string, string>;
  twice: string[];
  body: string;
};

const read = (text: string): Answer => {
  const at = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, at).split("\r\n");
  const pairs = lines.map((line) => {
    const [name = "", ...value] = line.split(": ");
    return [name.toLowerCase(), value.join(": ")] as const;
  });
  const names = pairs.map(([name]) => name);
  return {
    status: Number(first.split(" ")[1]),
    headers: Object.fromEntries(pairs),
    twice: names.filter((name, place) => names.indexOf(name) < place),
    body: text.slice(at + 4),
  };
};

/** What a server says on a connection of its own to bytes that no browser would send. */
export const sent = (origin: string, bytes: string) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    let text = "";
    socket.on("data", (piece) => {
      text += piece.toString("latin1");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(read(text)));
    socket.write(bytes, "latin1");
  });

/** The lines of a request, and the end of its headers. */
export const request = (...lines: string[]) => [...lines, "", ""].join("\r\n");

/** A request written out, for an address that no browser would let through as it is. */
export const asked = (origin: string, target: string, method = "GET", more: string[] = []) =>
  sent(origin, request(`${method} ${target} HTTP/1.1`, "Host: localhost", "Connection: close", ...more));
