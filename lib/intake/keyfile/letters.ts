/** Crockford's base 32: no I, L, O or U, so that nobody mistakes one letter for another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const readAs: Record<string, string> = { I: "1", L: "1", O: "0" };

/** Bytes in letters; the last is filled up with zeros. */
export const lettersOf = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[parseInt(five.padEnd(5, "0"), 2)])
    .join("");
};

/** The letters that somebody typed, as they are meant; null where one is none of ours. */
export const meantLetters = (typed: string): string | null => {
  const letters = typed
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/[ILO]/g, (letter) => readAs[letter]!);
  return /^[0-9A-HJKMNP-TV-Z]*$/.test(letters) ? letters : null;
};

/** The bytes that letters stand for; what is left of the last letter is dropped. */
export const bytesOf = (letters: string): Uint8Array => {
  const bits = Array.from(letters, (letter) =>
    alphabet.indexOf(letter).toString(2).padStart(5, "0"),
  ).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => parseInt(eight, 2));
};
