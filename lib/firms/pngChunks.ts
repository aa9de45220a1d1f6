import { visible } from "#rules";
import { crc32 } from "../checksum/crc32.ts";

/** The chunks that draw a picture or say its colors, and how long each can be; a chunk of another name can hold anything. */
const longest: Readonly<Record<string, number>> = {
  IHDR: 13,
  PLTE: 768,
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  sBIT: 4,
  bKGD: 6,
  pHYs: 9,
  IDAT: Infinity,
  IEND: 0,
};

/** What a chunk begins with (its length and its name) and ends with (its check sum). */
const [before, after] = [8, 4];
const damaged = "a PNG that is damaged, or has something after it";

/** The chunk at the start of some bytes, or null where it is not whole. */
const chunkIn = (bytes: Buffer): { name: string; size: number; length: number } | null => {
  if (bytes.length < before + after) return null;
  const size = bytes.readUInt32BE(0);
  const end = before + size;
  if (bytes.length < end + after) return null;
  const isWhole = bytes.readUInt32BE(end) === crc32(bytes.subarray(4, end));
  return isWhole ? { name: bytes.toString("latin1", 4, before), size, length: end + after } : null;
};

/** Whether chunks of these names make one picture: a head first, an end last, and nothing but its rows twice. */
const isOnePicture = (names: readonly string[]): boolean => {
  const single = names.filter((name) => name !== "IDAT");
  return names[0] === "IHDR" && names.at(-1) === "IEND" && new Set(single).size === single.length;
};

/** What is wrong with what follows the signature of a PNG: a chunk that is damaged, stands twice or is no part of one picture. */
export const faultInChunks = (bytes: Buffer): string | null => {
  const names: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const chunk = chunkIn(bytes.subarray(at));
    if (!chunk) return damaged;
    const { name, size, length } = chunk;
    if (!Object.hasOwn(longest, name) || size > longest[name]!)
      return `a PNG with more in it than one still picture (${visible(name)}): save it without anything else`;
    names.push(name);
    at += length;
  }
  return isOnePicture(names) ? null : damaged;
};
