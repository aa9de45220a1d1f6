import type { useTranslations } from "next-intl";
import {
  settling,
  type Answers,
  type AuthorityId,
  type Determination,
  type QuestionId,
} from "#rules";
import type { Person } from "../family/family.ts";
import type { Formats } from "../i18n/formats.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Sheet } from "../packet/sheet.ts";
import type { Notices } from "../result/parts.ts";

/** The words of the law, and ours about them. */
export type LawBook = {
  texts: Readonly<Record<AuthorityId, string | null>>;
  provisions: Readonly<Record<AuthorityId, { paraphrase: string; note?: string }>>;
  doubts: Readonly<
    Record<"rules" | "feeExceptions" | "routeSteps", Readonly<Record<string, string>>>
  >;
};

/** A result, and everything with which it is told. */
export type Telling = {
  answers: Answers;
  determination: Determination;
  ticked: Readonly<Record<string, true>>;
  notices: Notices;
  /** Our translations of notices, with a mark of the English that each was made from. */
  translated: Readonly<Record<string, { mark: string; title: string; text: string }>>;
  country: string | null;
  /** The reader's day. */
  day: string;
  t: ReturnType<typeof useTranslations<never>>;
  format: Formats;
  locale: Locale;
  voice: NonNullable<Answers["screeningFor"]>;
  /** Null where it did not come. */
  book: LawBook | null;
  /** The firm in whose page the result stands, and whether it takes in what is sent. */
  firm?: { name: string; phone: string; address: string; takesIn: boolean };
  /** Everybody in the tab; null where the result only shows. */
  family: { here: number; people: readonly Person[] } | null;
  /** The outline of a request, in English; null where none is told. */
  sheet: Sheet | null;
};

/** A question in a few words. */
export const shortOf = (question: QuestionId, { t, voice }: Telling): string =>
  t(`questions.${question}.short`, { voice });

/** An option in words. */
export const optionIn = (question: QuestionId, option: string, { t, voice }: Telling): string =>
  // Which options a question has is known at run time alone; a test holds that each has its words.
  t(`questions.${question}.options.${option}` as Parameters<typeof t>[0], { voice });

/** What settles a question: a paper, and who knows; nothing where no paper can. */
export const settlingOf = (question: QuestionId) => settling[question];

/** The words of a tag as they stand. */
export const asTheyStand = (words: string): string => words;
