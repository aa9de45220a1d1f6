import { compactDecrypt, decodeProtectedHeader } from "jose";
import type * as z from "zod/mini";
import {
  contentAlgorithm,
  contentType,
  keyAlgorithm,
  type as headerType,
  type Stage,
} from "./form.ts";
import { SealedHeader } from "./header.ts";
import { Stage1, Stage2 } from "./stages.ts";

/** Why a sealed stage was not opened. */
export type Unopened =
  /** Not sealed in our form, or cut. */
  | "not-an-intake"
  /** Sealed by a later version of this tool. */
  | "newer"
  /** Sealed for another firm, another intake or another stage than the one it was found under. */
  | "moved"
  /** Sealed to another key, or changed. */
  | "other-key-or-changed";

type Opened<Content> = { ok: true; content: Content } | { ok: false; why: Unopened };
type Place = { firm: string; id: string };

/** What the head of a sealed stage says before it is opened; null where it is right for its place. */
const faultIn = (jwe: string, { firm, id }: Place, stage: Stage): Unopened | null => {
  try {
    const header = decodeProtectedHeader(jwe) as Record<string, unknown>;
    if (header.typ !== headerType) return "not-an-intake";
    if (header.cty !== contentType) return "newer";
    const read = SealedHeader.safeParse(header);
    if (!read.success) return "not-an-intake";
    const { fid, iid, stg } = read.data;
    return fid === firm && iid === id && stg === stage ? null : "moved";
  } catch {
    return "not-an-intake";
  }
};

const opening =
  <Schema extends z.ZodMiniType>(schema: Schema, stage: Stage) =>
  async (jwe: string, key: CryptoKey, place: Place): Promise<Opened<z.infer<Schema>>> => {
    const why = faultIn(jwe, place, stage);
    if (why) return { ok: false, why };
    try {
      const { plaintext } = await compactDecrypt(jwe, key, {
        keyManagementAlgorithms: [keyAlgorithm],
        contentEncryptionAlgorithms: [contentAlgorithm],
      });
      const read = schema.safeParse(JSON.parse(new TextDecoder().decode(plaintext)));
      if (!read.success) return { ok: false, why: "not-an-intake" };
      const { firm, id } = read.data as Place;
      return firm === place.firm && id === place.id
        ? { ok: true, content: read.data }
        : { ok: false, why: "moved" };
    } catch {
      return { ok: false, why: "other-key-or-changed" };
    }
  };

/** Opens the names and contact of an intake. Never throws. */
export const openStage1 = opening(Stage1, 1);

/** Opens the answers of an intake. Never throws. */
export const openStage2 = opening(Stage2, 2);
