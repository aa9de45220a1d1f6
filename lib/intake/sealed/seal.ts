import { CompactEncrypt, importJWK } from "jose";
import type { SealedStage } from "./envelope.ts";
import {
  contentAlgorithm,
  contentType,
  keyAlgorithm,
  sizes,
  type as headerType,
  type Stage,
} from "./form.ts";
import type { SealingKey } from "./keys.ts";
import type { Stage1, Stage2 } from "./stages.ts";

/** JSON in bytes, filled up with spaces to the next size of its stage; null where it is longer than the longest. */
export const padded = (content: unknown, stage: Stage): Uint8Array | null => {
  const text = new TextEncoder().encode(JSON.stringify(content));
  const size = sizes[stage].find((one) => one >= text.length);
  if (size === undefined) return null;
  const bytes = new Uint8Array(size).fill(0x20);
  bytes.set(text);
  return bytes;
};

/** Seals one stage to each key of a firm; null where it is too long. Needs Web Crypto, which only pages by https have. */
export const sealStage = async (
  content: Stage1 | Stage2,
  keys: readonly SealingKey[],
): Promise<SealedStage[] | null> => {
  const { stage, firm, id } = content;
  const bytes = padded(content, stage);
  if (bytes === null) return null;
  return Promise.all(
    keys.map(async ({ kty, crv, x, y, kid }) => ({
      kid,
      jwe: await new CompactEncrypt(bytes)
        .setProtectedHeader({
          alg: keyAlgorithm,
          enc: contentAlgorithm,
          kid,
          typ: headerType,
          cty: contentType,
          fid: firm,
          iid: id,
          stg: stage,
        })
        .encrypt(await importJWK({ kty, crv, x, y }, keyAlgorithm)),
    })),
  );
};
