/** How many bytes a number below this one takes. */
export const lengthBelow = (most: bigint): number => Math.ceil((most - 1n).toString(16).length / 2);

/** A number in so many bytes, the largest first. */
export const bytesOf = (number: bigint, length: number): Uint8Array =>
  Uint8Array.from(
    number
      .toString(16)
      .padStart(length * 2, "0")
      .match(/../g)!,
    (pair) => parseInt(pair, 16),
  );

export const numberIn = (bytes: Uint8Array): bigint =>
  bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);

/** Bytes as letters that an address can hold unchanged (base64url). */
export const lettersOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** The bytes of such letters; null for other characters. */
export const bytesIn = (letters: string): Uint8Array | null => {
  if (!/^[\w-]*$/.test(letters) || letters.length % 4 === 1) return null;
  const text = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
};
