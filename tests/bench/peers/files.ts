import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Running } from "./peer.ts";

/** A file to serve: its kind and its text. */
export type Files = Record<`/${string}`, { type: string; text: string }>;

/** Serves files under gzip, as our server does with ours. */
export const serveFiles = async (files: Files): Promise<Running> => {
  const zipped = new Map(
    Object.entries(files).map(([path, { type, text }]) => [path, { type, body: gzipSync(text) }] as const),
  );
  const server = await new Promise<Server>((resolve) => {
    const made = createServer(({ url = "" }, response) => {
      const file = zipped.get(url);
      if (!file) return void response.writeHead(404).end();
      response.writeHead(200, {
        "Content-Type": `${file.type}; charset=utf-8`,
        "Content-Encoding": "gzip",
        "Content-Length": file.body.length,
        "Cache-Control": "public, max-age=3600",
      });
      response.end(file.body);
    }).listen(0, () => resolve(made));
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, stop };
};
