import { base64url } from "jose";
import { crc32 } from "../../checksum/crc32.ts";
import { largest } from "./lock.ts";
import { bytesOf, lettersOf, meantLetters } from "./letters.ts";

/** A line on paper: its blocks, and two letters that tell whether it was typed right, and in its place. */
export type Line = { blocks: readonly string[]; check: string };

const perBlock = 5;
const perLine = 40;

const checkOf = (letters: string, at: number): string =>
  lettersOf(Uint8Array.of(...fourBytes(crc32(new TextEncoder().encode(`${at}:${letters}`))))).slice(
    0,
    2,
  );
const fourBytes = (sum: number) => [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);

/** A key file in bytes, each of its five parts behind its length: shorter to type than its letters. */
const packed = (file: string): Uint8Array =>
  Uint8Array.from(
    file.split(".").flatMap((part) => {
      const bytes = base64url.decode(part);
      return [bytes.length >> 8, bytes.length & 0xff, ...bytes];
    }),
  );

const unpacked = (bytes: Uint8Array): string | null => {
  const parts: string[] = [];
  let at = 0;
  while (parts.length < 5 && at + 2 <= bytes.length) {
    const end = at + 2 + (bytes[at]! << 8) + bytes[at + 1]!;
    if (end > bytes.length) return null;
    parts.push(base64url.encode(bytes.slice(at + 2, end)));
    at = end;
  }
  return parts.length === 5 ? parts.join(".") : null;
};

/** A key file as lines to print, which can be typed again by hand. */
export const recoveryLines = (file: string): Line[] =>
  (lettersOf(packed(file)).match(new RegExp(`.{1,${perLine}}`, "g")) ?? []).map((letters, at) => ({
    blocks: letters.match(new RegExp(`.{1,${perBlock}}`, "g")) ?? [],
    check: checkOf(letters, at),
  }));

/** The same as text, a line for each. */
export const recoveryText = (file: string): string =>
  recoveryLines(file)
    .map(({ blocks, check }, at) => `${at + 1}. ${blocks.join(" ")} / ${check}`)
    .join("\n");

export type Recovered = { ok: true; file: string } | { ok: false; line: number | null };

/** Reads one typed line: its letters; null where its check does not fit. */
const readLine = (line: string, at: number): string | null => {
  const [body, check, ...more] = line.replace(/^\s*\d{1,3}\s*[.:)]/, "").split("/");
  const [letters, sum] = [meantLetters(body ?? ""), meantLetters(check ?? "")];
  return more.length === 0 && letters && checkOf(letters, at) === sum ? letters : null;
};

/** Reads a key file, or a recovery copy that was typed or scanned. Never throws; names a wrong line. */
export const recovered = (text: string): Recovered => {
  const tidy = text.trim();
  if (tidy.length > 2 * largest) return { ok: false, line: null };
  const compact = tidy.replace(/\s+/g, "");
  if (/^[\w-]+(\.[\w-]+){4}$/.test(compact)) return { ok: true, file: compact };
  const lines = tidy.split("\n").filter((line) => line.trim() !== "");
  const read = lines.map(readLine);
  const wrong = read.indexOf(null);
  if (lines.length === 0 || wrong >= 0) return { ok: false, line: wrong < 0 ? null : wrong + 1 };
  const file = unpacked(bytesOf(read.join("")));
  return file === null ? { ok: false, line: null } : { ok: true, file };
};
