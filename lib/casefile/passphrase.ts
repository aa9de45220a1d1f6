const shortest = 12;
const fewestDifferent = 5;

/** The same passphrase for every keyboard: composed letters, and single spaces between words. */
export const tidy = (passphrase: string): string =>
  passphrase.normalize("NFKC").trim().replace(/\s+/g, " ");

/** Whether a passphrase is long enough, counted in characters as people see them, and not one key held down. */
export const isStrong = (passphrase: string): boolean => {
  const characters = [...tidy(passphrase)];
  return characters.length >= shortest && new Set(characters).size >= fewestDifferent;
};
