import * as z from "zod/mini";
import { Answers, evidenceIds, type EvidenceId } from "#rules";
import { canonicalText } from "./canonical.ts";
import { memoOf, type Memo } from "./memo.ts";

const longest = 1_000_000;

const Kept = z.looseObject({
  format: z.literal(2),
  made: z.iso.date(),
  rules: z.looseObject({ version: z.string(), hash: z.string() }),
  answers: Answers,
  ticked: z.array(z.enum(evidenceIds as [EvidenceId, ...EvidenceId[]])),
});

/** A memo made again from its file: the same bytes, made by other rules, or changed after it was made. */
export type Replayed =
  | { ok: true; memo: Memo; is: "same" | "other-rules" | "altered" }
  | { ok: false; why: "foreign" | "damaged" };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Makes the memo of a file again from its answers, its ticks and its day, and compares every byte. */
export const replayed = (text: string): Replayed => {
  const value = text.length > longest ? undefined : parsed(text);
  if (value === undefined) return { ok: false, why: "damaged" };
  const kept = Kept.safeParse(value);
  if (!kept.success) return { ok: false, why: "foreign" };
  const { answers, made, rules } = kept.data;
  const ticked = Object.fromEntries(kept.data.ticked.map((id) => [id, true as const]));
  const memo = memoOf({ answers, ticked, made });
  const isSame = canonicalText(memo) === text;
  return {
    ok: true,
    memo,
    is: isSame ? "same" : rules.hash === memo.rules.hash ? "altered" : "other-rules",
  };
};
