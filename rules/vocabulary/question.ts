import type * as z from "zod/mini";
import type { About } from "./about.ts";
import type { SettledBy } from "./settled-by.ts";

/** Answers to earlier questions, of which each named one must be given and accepted. */
type Reads = Readonly<Record<string, z.ZodMiniType>>;

/** One question: everything that the screening knows about it but its words. */
export type Row = {
  /** Whether a rule that decides reads it, or only factors, advice, papers and notices do. */
  tier: "decides" | "adds";
  /** The answers that it accepts. */
  answer: z.ZodMiniType;
  /** Of whom it is asked; of several descriptions, any one is enough. */
  when: "always" | Reads | readonly Reads[];
  /** Whether a second person in the same case shares the answer, and why. */
  about: About;
  /** Who can say what the answer is, and the paper that settles it. */
  settledBy: SettledBy | "nobody";
  /** Whether a paper can still close it after a definite answer: something is missing, not unknown. */
  fixable: boolean;
  /**
   * From which answers the fact can honestly move, and to which: groups of options that no requirement tells
   * apart, the nearest group first. Only papers, support, a try at a visa, and time can move. Who a person is,
   * the past, harm and its proof, place, status, family ties and admissibility never do.
   */
  changes: { from: readonly string[]; to: readonly (readonly string[])[] } | "never";
  /** Which answers leave a point that can still come back, and the answer if it comes back as hoped. */
  comesBack: { from: readonly string[]; as: string } | "never";
  /** The reason of the hardest questions stands in the open: people miss what is folded. */
  reason: "folded" | "in the open";
};

type Options<Answer> = Answer extends string ? Answer : keyof Answer & string;
type OptionOf<A> = A extends z.ZodMiniType ? Options<z.infer<A>> : never;
/** The options that a test of an answer names; something else if the test is of the other kind of question. */
type NamedBy<T, A> = T extends z.ZodMiniType
  ? A extends z.ZodMiniType<string>
    ? z.infer<T>
    : keyof z.infer<T>
  : never;

/** Rows as they are written, before the compiler has looked at them. */
type Written = Readonly<Record<string, { answer: z.ZodMiniType; when?: unknown }>>;

type LawfulReads<R, Known extends Written> = {
  [Q in keyof R]: Q extends keyof Known
    ? [NamedBy<R[Q], Known[Q]["answer"]>] extends [OptionOf<Known[Q]["answer"]>]
      ? z.ZodMiniType
      : "an option that is not offered"
    : "a question that is not asked before";
};
type LawfulWhen<W, Known extends Written> = W extends string
  ? "always"
  : W extends readonly (infer R)[]
    ? readonly LawfulReads<R, Known>[]
    : LawfulReads<W, Known>;
type LawfulChanges<O extends string> =
  { from: readonly O[]; to: readonly (readonly O[])[] } | "never";
type LawfulReturn<O extends string> = { from: readonly O[]; as: O } | "never";

/** What each row must be, given what its neighbors are. */
type Lawful<Q extends Written, Before extends Written> = {
  [K in keyof Q]: K extends keyof Before
    ? "asked before"
    : Omit<Row, "when" | "changes" | "comesBack"> & {
        when: LawfulWhen<Q[K]["when"], Before & Q>;
        changes: LawfulChanges<OptionOf<Q[K]["answer"]>>;
        comesBack: LawfulReturn<OptionOf<Q[K]["answer"]>>;
      } & { [P in Exclude<keyof Q[K], keyof Row>]: never };
};

/**
 * Questions in the order in which they are asked, after others. The compiler refuses a row that forgets a part,
 * reads a question that is not known yet, or names an option that is not offered.
 */
export const after =
  <Before extends Written>(_before: Before) =>
  <const Q extends Written>(rows: Q & Lawful<Q, Before>): Q =>
    rows;
