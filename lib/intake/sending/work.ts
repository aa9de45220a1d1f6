/** How many answers are tried at once: enough to keep a browser's own threads busy. */
const batch = 256;
const most = 9_999_999_999;

type Digest = (text: string) => Promise<Uint8Array>;

/** Whether bytes begin with so many zero bits. */
export const beginsWithZeros = (bytes: Uint8Array, bits: number): boolean =>
  bytes.subarray(0, bits >> 3).every((byte) => byte === 0) &&
  (bits % 8 === 0 || (bytes[bits >> 3] ?? 255) >> (8 - (bits % 8)) === 0);

/** The first number that answers the server's request for work on an intake; undefined where none is asked for. */
export const workFor = async (
  id: string,
  bits: number,
  digest: Digest,
): Promise<string | undefined> => {
  if (bits === 0) return undefined;
  for (let from = 0; from <= most - batch; from += batch) {
    const numbers = Array.from({ length: batch }, (_, at) => String(from + at));
    const found = await Promise.all(numbers.map((number) => digest(`${id}.${number}`)));
    const at = found.findIndex((bytes) => beginsWithZeros(bytes, bits));
    if (at >= 0) return numbers[at];
  }
  return undefined;
};
