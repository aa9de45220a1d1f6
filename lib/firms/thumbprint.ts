import { createHash } from "node:crypto";

type Key = { crv: string; kty: string; x: string; y: string };

/** The thumbprint of a key on a curve (RFC 7638), by which it is named. */
export const thumbprintOf = ({ crv, kty, x, y }: Key): string =>
  createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("base64url");
