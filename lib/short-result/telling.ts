import type { useTranslations } from "next-intl";
import type { Answers, NextStepId } from "#rules";
import type { Formats } from "../i18n/formats.ts";

/** Who tells it, and to whom: the words of a language, its days and amounts, and the voice. */
export type Telling = {
  t: ReturnType<typeof useTranslations<never>>;
  format: Formats;
  voice: NonNullable<Answers["screeningFor"]>;
  /** The steps in their order, where a firm stands in for other lawyers. */
  steps: readonly NextStepId[];
  firm?: { name: string; phone: string; address: string };
};

/** One line of a list, and what stands with it. */
export type Item = {
  text: string;
  /** The citations of the law on which it rests. */
  cites?: readonly string[];
  more?: readonly string[];
  address?: string;
  isTicked?: boolean;
};
/** The parts in the order in which they are read. */
export const partIds = [
  "crisis",
  "why",
  "time",
  "steps",
  "points",
  "further",
  "papers",
  "costs",
  "lawyers",
] as const;
export type PartId = (typeof partIds)[number];

/** One part under its heading: a sentence, a list, or both. */
export type Part = {
  id: PartId;
  heading?: string;
  text?: string;
  items: readonly Item[];
};
