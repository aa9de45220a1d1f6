import { createHash } from "node:crypto";

/** Whether somebody has done the work that was asked for: a number with which the hash begins with so many zero bits. */
export const isWorkDone = (id: string, work: string | undefined, bits: number): boolean => {
  if (bits === 0) return true;
  if (work === undefined) return false;
  const hash = createHash("sha256").update(`${id}.${work}`).digest();
  return hash.readUInt32BE(0) >>> (32 - bits) === 0;
};
