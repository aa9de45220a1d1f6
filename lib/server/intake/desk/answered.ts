import type { Refusal } from "../../../intake/inbox/shapes.ts";

/** A request as the API reads it; nothing else of it is looked at or kept. */
export type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  /** The path with its query, as it came. */
  target: string;
  header: (name: string) => string | undefined;
  body: AsyncIterable<Uint8Array>;
  /** The network that a request came from, cut so that it names no device. */
  network: string;
};

/** What the API answers. */
export type Answered = { status: number; body: object; headers?: Record<string, string> };

export const refusing = (
  status: number,
  error: Refusal,
  headers?: Record<string, string>,
): Answered => ({ status, body: { error }, ...(headers && { headers }) });
