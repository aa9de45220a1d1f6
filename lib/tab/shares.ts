import { crc64 } from "../checksum/crc64.ts";
import { chacha20 } from "./chacha20.ts";

/** Two texts that say nothing alone: a random key, and a text that was sealed with it. */
export type Shares = { key: string; sealed: string };

/** The name under which the session storage keeps what is sealed. */
export const place = "k";

// Every text is filled up to whole blocks, because its length would tell which answers are in it.
const block = 8192;
const sumLength = 8;
const keyLength = 32;

/** Bytes sealed with a key, or opened with the same. */
const turned = (bytes: Uint8Array, key: Uint8Array): Uint8Array => {
  const stream = chacha20(key, bytes.length);
  return bytes.map((byte, at) => byte ^ stream[at]!);
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

/** Whether a text has the form of a key: always the same, so that it tells nothing about what is sealed. */
export const isKey = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/.test(text);

/** Splits a text into two shares by a new key; it comes back with blanks at its end. */
export const split = (text: string): Shares => {
  const said = new TextEncoder().encode(text);
  const bytes = new Uint8Array(Math.ceil((said.length + sumLength) / block) * block).fill(0x20);
  bytes.set(said, sumLength);
  bytes.set(crc64(bytes.subarray(sumLength)));
  const key = crypto.getRandomValues(new Uint8Array(keyLength));
  return { key: lettersOf(key), sealed: lettersOf(turned(bytes, key)) };
};

const summed = (bytes: Uint8Array): string | null => {
  const filled = bytes.subarray(sumLength);
  const isWhole = filled.length > 0 && crc64(filled).every((byte, at) => byte === bytes[at]);
  return isWhole ? new TextDecoder().decode(filled) : null;
};

/** The text behind two shares; null where they do not belong together, or one of them was changed. */
export const joined = ({ key, sealed }: Shares): string | null => {
  try {
    return isKey(key) ? summed(turned(bytesIn(sealed), bytesIn(key))) : null;
  } catch {
    return null;
  }
};
