import { cipherLengths, type Stage } from "../../../intake/sealed/form.ts";
import type { Envelope, SealedStage } from "../../../intake/sealed/envelope.ts";
import { SealedHeader } from "../../../intake/sealed/header.ts";

const headerOf = (jwe: string): unknown => {
  try {
    return JSON.parse(Buffer.from(jwe.slice(0, jwe.indexOf(".")), "base64url").toString("utf8"));
  } catch {
    return null;
  }
};

/** Whether one sealed stage says in its head what it is, and has one of the lengths of its stage. */
const isInPlace = ({ kid, jwe }: SealedStage, { firm, id }: Envelope, stage: Stage): boolean => {
  const read = SealedHeader.safeParse(headerOf(jwe));
  if (!read.success) return false;
  const { kid: named, fid, iid, stg } = read.data;
  const length = jwe.split(".")[3]?.length ?? 0;
  return (
    named === kid &&
    fid === firm &&
    iid === id &&
    stg === stage &&
    cipherLengths(stage).includes(length)
  );
};

const kidsOf = (stages: readonly SealedStage[]): string =>
  stages
    .map(({ kid }) => kid)
    .sort()
    .join(" ");

/** Whether both stages are sealed to the same keys, each in its place: nobody else's, no other intake's, no other form. */
export const areInPlace = (envelope: Envelope): boolean =>
  kidsOf(envelope.stages[1]) === kidsOf(envelope.stages[2]) &&
  ([1, 2] as const).every((stage) =>
    envelope.stages[stage].every((one) => isInPlace(one, envelope, stage)),
  );

/** Whether an envelope is sealed to exactly the keys that a firm has today. */
export const isSealedTo = (envelope: Envelope, kids: readonly string[]): boolean =>
  kidsOf(envelope.stages[1]) === [...kids].sort().join(" ");
