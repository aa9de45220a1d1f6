import { CompactSign, compactVerify, importJWK } from "jose";
import { editionNow } from "../../casefile/content.ts";
import { openStage1 } from "../sealed/open.ts";
import { sealStage } from "../sealed/seal.ts";
import type { Stage1 } from "../sealed/stages.ts";
import type { Keys } from "./content.ts";
import { heldKeys, publicKeys, type Held } from "./held.ts";
import { uuid } from "./uuid.ts";

/** An intake of nobody, to try keys with. */
const nobody = (firm: string, id: string, day: string): Stage1 => ({
  v: 1,
  firm,
  id,
  stage: 1,
  stamps: {
    sent: day,
    locale: "en",
    consent: day,
    kept: { uncleared: 14, cleared: 30, register: 30 },
    rules: editionNow,
  },
  contact: {
    by: "person",
    parties: [{ role: "person", name: "Test Intake" }],
    channel: "phone",
    address: "+1 202 555 0100",
    safeToCall: true,
    safeToLeaveMessage: false,
    safeToSayWho: false,
    hours: "any",
    timeZone: "America/New_York",
  },
});

const opensWhatIsSealed = async (held: Held, keys: Keys): Promise<string | null> => {
  const [enc] = await publicKeys(keys);
  const id = uuid();
  const sealed = await sealStage(nobody(held.firm, id, keys.made), [enc]);
  if (!sealed?.[0]) return null;
  const opened = await openStage1(sealed[0].jwe, held.opens, { firm: held.firm, id });
  return opened.ok ? (opened.content.contact.parties[0]?.name ?? null) : null;
};

const isProvedBy = async (held: Held, keys: Keys): Promise<boolean> => {
  const [, { kty, crv, x, y }] = await publicKeys(keys);
  const text = new TextEncoder().encode("trial");
  const signed = await new CompactSign(text).setProtectedHeader({ alg: "ES256" }).sign(held.proves);
  await compactVerify(signed, await importJWK({ kty, crv, x, y }, "ES256"));
  return true;
};

/** Seals an intake of nobody to keys and opens it with them, and signs with them: the name in it, or null where that fails. */
export const trialOf = async (keys: Keys): Promise<string | null> => {
  try {
    const held = await heldKeys(keys);
    if (!held || !(await isProvedBy(held, keys))) return null;
    return await opensWhatIsSealed(held, keys);
  } catch {
    return null;
  }
};
