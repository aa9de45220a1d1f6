import { crc64 } from "../checksum/crc64.ts";

/** Two texts that say nothing alone: a pad of chance, and a text that was sealed with it. */
export type Shares = { pad: string; sealed: string };

// Every text is filled up to whole blocks, because its length would tell which answers are in it.
const block = 8192;
const sumLength = 8;
/** As many bytes as the browser gives of chance in one call. */
const mostAtOnce = 65_536;

const chance = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += mostAtOnce)
    crypto.getRandomValues(bytes.subarray(at, at + mostAtOnce));
  return bytes;
};

const combined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(one);
  for (let at = 0; at < bytes.length; at += 1) bytes[at]! ^= other[at]!;
  return bytes;
};

const lettersOf = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += block)
    text += String.fromCharCode(...bytes.subarray(at, at + block));
  return btoa(text);
};

const bytesIn = (letters: string): Uint8Array => {
  const text = atob(letters);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/** Splits a text into two shares by a new one-time pad; it comes back with blanks at its end. */
export const split = (text: string): Shares => {
  const said = new TextEncoder().encode(text);
  const bytes = new Uint8Array(Math.ceil((said.length + sumLength) / block) * block).fill(0x20);
  bytes.set(said, sumLength);
  bytes.set(crc64(bytes.subarray(sumLength)));
  const pad = chance(bytes.length);
  return { pad: lettersOf(pad), sealed: lettersOf(combined(bytes, pad)) };
};

const summed = (bytes: Uint8Array): string | null => {
  const filled = bytes.subarray(sumLength);
  const isWhole = filled.length > 0 && crc64(filled).every((byte, at) => byte === bytes[at]);
  return isWhole ? new TextDecoder().decode(filled) : null;
};

/** The text of two shares; null where they do not belong together, or one of them was changed. */
export const joined = ({ pad, sealed }: Shares): string | null => {
  try {
    const [one, other] = [bytesIn(pad), bytesIn(sealed)];
    return one.length === other.length ? summed(combined(one, other)) : null;
  } catch {
    return null;
  }
};
