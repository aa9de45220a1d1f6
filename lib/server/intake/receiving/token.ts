import { createHmac, timingSafeEqual } from "node:crypto";
import { youngest } from "../../../intake/sealed/token.ts";

/** A token older than this, in milliseconds, is not taken. */
const oldest = 6 * 60 * 60 * 1000;
/** Servers that share a store may have clocks so many milliseconds apart. */
const skew = 30_000;

type Named = { firm: string; id: string };

const mac = (secret: Buffer, { firm, id }: Named, time: string, bits: string): string =>
  createHmac("sha256", secret).update(`token ${firm} ${id} ${time} ${bits}`).digest("base64url");

/** Permission to post one intake to one firm. Nothing is stored for it: the server recognizes its own signature. */
export const makeToken = (secret: Buffer, named: Named, now: number, bits: number): string =>
  `${now}.${bits}.${mac(secret, named, String(now), String(bits))}`;

export type TokenRead =
  { ok: true; bits: number } | { ok: false; why: "token-refused" | "too-early" };

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Whether a token is ours, for this intake of this firm, and of the right age. */
export const readToken = (secret: Buffer, named: Named, token: string, now: number): TokenRead => {
  const [, time, bits, given] = /^(\d{1,16})\.(\d{1,2})\.([\w-]{43})$/.exec(token) ?? [];
  if (!time || !bits || !given || !isSame(given, mac(secret, named, time, bits)))
    return { ok: false, why: "token-refused" };
  const age = now - Number(time);
  if (age > oldest || age < -skew) return { ok: false, why: "token-refused" };
  return age >= 0 && age < youngest
    ? { ok: false, why: "too-early" }
    : { ok: true, bits: Number(bits) };
};
