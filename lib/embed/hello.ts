/** The version of the protocol between a firm's page and the frame. */
export const protocol = 1;

/** The one message that a host page posts to the window of the frame, with a port in its transfer list. */
export const hello = { type: "parole:hello", v: protocol } as const;

/** Thumbprints of keys (RFC 7638) with a space between them, as many as a firm has for its intakes. */
const thumbprints = /^[\w-]{43}( [\w-]{43}){0,3}$/;

/**
 * The thumbprints of the only keys to which the host page lets its visitors' intakes be sealed, and none where it names
 * none; null where the message is not a hello and nothing more. Checked by hand, because it arrives before any schema has loaded.
 */
export const keysOfHello = (message: unknown): string[] | null => {
  if (typeof message !== "object" || message === null) return null;
  const said = new Map<string, unknown>(Object.entries(message));
  const keys = said.get("keys");
  const isHello =
    said.size === (said.has("keys") ? 3 : 2) &&
    said.get("type") === hello.type &&
    said.get("v") === hello.v;
  if (!isHello) return null;
  if (!said.has("keys")) return [];
  return typeof keys === "string" && thumbprints.test(keys) ? keys.split(" ") : null;
};

/** The page around the frame, once it said hello. */
export type HostPage = { origin: string; keys: readonly string[] };
