import * as z from "zod/mini";

/** The form of the files that are written now. */
export const form = 1;
export const type = "parole-case";
export const keyAlgorithm = "PBES2-HS512+A256KW";
export const contentAlgorithm = "A256GCM";

/** Rounds of PBKDF2 with SHA-512: about three times the number that OWASP asks for. */
export const rounds = 600_000;

/** A file locked with fewer was not locked here: whoever has it could try passphrases fast. */
export const fewestRounds = 100_000;

/** A file that asks for more could hold a phone up for minutes. */
export const mostRounds = 2 * rounds;

export const largest = 65_536;

/** The readable header of every file, which the lock protects against changes. */
export const Header = z.strictObject({
  typ: z.literal(type),
  form: z.int().check(z.minimum(0)),
  alg: z.literal(keyAlgorithm),
  enc: z.literal(contentAlgorithm),
  p2c: z.int().check(z.minimum(1)),
  p2s: z.string().check(z.minLength(11), z.maxLength(100)),
});

/** Whether this browser can lock and unlock: it offers Web Crypto to secure addresses only. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;
