const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * The SHA-256 of an origin, salted with the firm's id: the page can know its host without naming the others.
 * Null where there is no Web Crypto, as in a page without https.
 */
export const originHash = async (firm: string, origin: string): Promise<string | null> =>
  globalThis.crypto?.subtle
    ? hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${firm} ${origin}`)))
    : null;
