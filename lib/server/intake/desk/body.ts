import { readJson } from "#rules";
import { refusing, type Answered, type Asked } from "./answered.ts";

type Read = { ok: true; bytes: Buffer; json: unknown } | { ok: false; answer: Answered };

/** The bytes of a body, counted as they come; null as soon as there are more than allowed. */
export const bytesOf = async (body: Asked["body"], most: number): Promise<Buffer | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      size += part.length;
      if (size > most) return null;
      parts.push(part);
    }
  } catch {
    return null; // The other side broke off, and hears no answer.
  }
  return Buffer.concat(parts);
};

/** Reads a JSON body of at most so many bytes, in which no key stands twice. */
export const readBody = async (asked: Asked, most: number): Promise<Read> => {
  const type = asked.header("content-type") ?? "";
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type))
    return { ok: false, answer: refusing(415, "not-json") };
  if (Number(asked.header("content-length") ?? 0) > most)
    return { ok: false, answer: refusing(413, "too-large") };
  const bytes = await bytesOf(asked.body, most);
  if (bytes === null) return { ok: false, answer: refusing(413, "too-large") };
  try {
    const json = readJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (json.ok && json.repeated.length === 0) return { ok: true, bytes, json: json.value };
  } catch {
    // Bytes that are no text are no JSON either.
  }
  return { ok: false, answer: refusing(422, "bad-body") };
};
