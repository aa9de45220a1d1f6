import { createHmac, timingSafeEqual } from "node:crypto";

/** A nonce older than this, in milliseconds, is not taken. Clocks of the firm's computers do not matter. */
export const oldest = 5 * 60 * 1000;
const skew = 30_000;

const mac = (secret: Buffer, time: string) =>
  createHmac("sha256", secret).update(`nonce ${time}`).digest("base64url");

/** A number to prove with, which the server knows again without keeping it. */
export const makeNonce = (secret: Buffer, now: number): string =>
  `${now}.${mac(secret, String(now))}`;

export const isFresh = (secret: Buffer, nonce: string, now: number): boolean => {
  const [, time, given] = /^(\d{1,16})\.([\w-]{43})$/.exec(nonce) ?? [];
  if (!time || !given) return false;
  const age = now - Number(time);
  const own = Buffer.from(mac(secret, time));
  return timingSafeEqual(Buffer.from(given), own) && age <= oldest && age >= -skew;
};
