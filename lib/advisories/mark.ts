import { crc32 } from "../checksum/crc32.ts";

/** A short mark of a notice's English words, by which a translation of other words is known: eight letters and digits. */
export const noticeMark = (title: string, text: string): string =>
  crc32(new TextEncoder().encode(`${title}\n${text}`))
    .toString(16)
    .padStart(8, "0");
