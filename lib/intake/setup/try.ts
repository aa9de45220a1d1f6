import type { Keys } from "../keyfile/content.ts";
import { publicKeys } from "../keyfile/held.ts";
import { makeKeys } from "../keyfile/make.ts";
import { readKeys, type Unread } from "../keyfile/read.ts";
import { sealKeys } from "../keyfile/seal.ts";
import { trialOf } from "../keyfile/trial.ts";
import type { SealingKey, SigningKey } from "../sealed/keys.ts";

/** What a staff member gives for their keys. */
export type Asked = Pick<Keys, "firm" | "name" | "made"> & {
  passphrase: string;
  /** The key file of a colleague and its passphrase, where both are to open the same intakes. */
  colleague?: { text: string; passphrase: string };
};

/** Keys that were made: locked in a file, and their public halves. The private ones are kept nowhere else. */
export type Made = Pick<Keys, "firm" | "name" | "made"> & {
  file: string;
  keys: [SealingKey, SigningKey];
};
export type Unmade = "weak" | "cannot-here" | "colleague-unread" | "colleague-elsewhere";

/** Makes keys and locks them. */
export const made = async (asked: Asked): Promise<Made | Unmade> => {
  const { firm, name, made: day, passphrase, colleague } = asked;
  const shared = colleague && (await readKeys(colleague.text, colleague.passphrase));
  if (shared && "why" in shared) return "colleague-unread";
  if (shared && shared.firm !== firm) return "colleague-elsewhere";
  const keys = await makeKeys({ firm, name, made: day }, shared?.enc);
  if (!keys) return "cannot-here";
  const sealed = await sealKeys(passphrase, keys);
  if (!sealed.ok) return sealed.why;
  return { firm, name, made: day, file: sealed.file, keys: await publicKeys(keys) };
};

/** A key file or recovery copy to be tried, and the keys that it must hold; none where it was made before. */
export type Trial = { text: string; passphrase: string; made: Made | null };
export type Proved = Pick<Made, "firm" | "name" | "keys"> & { opened: string };
export type Unproved = Unread | { why: "other-keys" | "trial-failed" };

/** Tries whether a saved file, or its recovery copy, opens what is sealed to its keys. Never throws. */
export const proved = async ({ text, passphrase, made }: Trial): Promise<Proved | Unproved> => {
  const read = await readKeys(text, passphrase);
  if ("why" in read) return read;
  const trial = await trialOf(read);
  if (trial === null) return { why: "trial-failed" };
  const keys = await publicKeys(read);
  const isOther = made?.keys.some(({ kid }, at) => kid !== keys[at]!.kid) ?? false;
  return isOther
    ? { why: "other-keys" }
    : { firm: read.firm, name: read.name, keys, opened: trial };
};
