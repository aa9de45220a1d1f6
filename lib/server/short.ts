import { STATUS_CODES, type ServerResponse } from "node:http";

/** The name of a status, for whom nobody would show a page to. */
export const textOf = (status: number): string => `${status} ${STATUS_CODES[status]}\n`;

/** Answers with the name of a status. */
export const say = (status: number, response: ServerResponse): void => {
  const text = textOf(status);
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": text.length,
  });
  response.end(text);
};
