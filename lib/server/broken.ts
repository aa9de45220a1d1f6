import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { nothing } from "../headers/policy.ts";
import { headersOf } from "../headers/response.ts";
import { textOf } from "./short.ts";

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** A whole response, for a connection on which no request could be read. */
const written = (status: number): string => {
  const text = textOf(status);
  const headers = {
    ...headersOf("none", status, process.env.PAROLE_HTTPS === "1"),
    "Content-Security-Policy": nothing,
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(text.length),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", text].join("\r\n");
};

/** Answers something that cannot be read as a request, and closes the connection. */
export const refuseBroken = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  socket.end(written(statuses[error.code ?? ""] ?? 400));
};

/** Refuses a request for a tunnel through this server. */
export const refuseTunnel = (_: unknown, socket: Socket): void => void socket.end(written(405));
