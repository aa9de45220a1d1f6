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

/** The whole of an answer, for a connection on which no request could be read. */
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

/** Answers on a connection what is no request, and closes it. */
export const refuseBroken = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  socket.end(written(statuses[error.code ?? ""] ?? 400));
};

/** Answers who asks for a tunnel through us. */
export const refuseTunnel = (_: unknown, socket: Socket): void => void socket.end(written(405));
