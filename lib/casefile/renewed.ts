import type { QuestionId } from "#rules";

/**
 * Questions that kept their id and some options when the rules of a version gave them another sense. An answer
 * from before must be given anew: it said something else.
 */
const renewed: readonly { since: string; questions: readonly QuestionId[] }[] = [
  {
    // They now ask about acts whether or not an officer found them, about the longest single stay, and about
    // being turned back apart from being ordered out.
    since: "2.0.0",
    questions: [
      "visaSituation",
      "everOrderedRemoved",
      "unlawfulPresence",
      "reenteredWithoutPermission",
      "misrepresentation",
      "helpedOthersEnterIllegally",
    ],
  },
];

const numbers = (version: string) => version.split(".").map(Number);

/** Whether one version of the rules came before another. */
const isBefore = (one: string, other: string): boolean => {
  const [a, b] = [numbers(one), numbers(other)];
  const at = b.findIndex((part, place) => part !== (a[place] ?? 0));
  return at >= 0 && (a[at] ?? 0) < b[at]!;
};

/** The questions whose answers in a file of this version must be given anew. */
export const renewedSince = (version: string): ReadonlySet<string> =>
  new Set(renewed.flatMap(({ since, questions }) => (isBefore(version, since) ? questions : [])));
