import { STATUS_CODES, type ServerResponse } from "node:http";

/** The name of a status, for clients that show no pages. */
export const textOf = (status: number): string => `${status} ${STATUS_CODES[status]}\n`;

/** Answers with a plain text. */
export const sayText = (status: number, text: string, response: ServerResponse): void => {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
};

/** Answers with the name of a status. */
export const say = (status: number, response: ServerResponse): void =>
  sayText(status, textOf(status), response);
