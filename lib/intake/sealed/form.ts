/** The schema of what is sealed; a later one is told apart by this number. */
export const schema = 1;

/** What the protected header of every sealed stage says (RFC 7516, RFC 7518). */
export const type = "parole-intake+jwe";
export const contentType = `parole-intake.v${schema}+json`;
export const keyAlgorithm = "ECDH-ES";
export const contentAlgorithm = "A256GCM";

/** Stage 1 holds names and contact; stage 2 holds the answers, which a firm reads after its conflict check. */
export type Stage = 1 | 2;

/** The sizes in bytes to which a stage is filled up with spaces, so that its length tells nothing of what it holds. */
export const sizes: Record<Stage, readonly number[]> = { 1: [8192], 2: [4096, 8192, 16384, 32768] };

/** A firm seals to this many keys at most: two for its inbox and two for its webhook while they are changed. */
export const mostKeys = 4;

const letters = (bytes: number) => Math.ceil((bytes * 8) / 6);

/** The length of a ciphertext in letters of base64url, for each size of a stage. */
export const cipherLengths = (stage: Stage): readonly number[] => sizes[stage].map(letters);

/** A body that is posted is never larger than this, in bytes: four keys, both stages, and room for their heads. */
export const largestBody = 240 * 1024;
