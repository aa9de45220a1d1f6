import { branches, type Branch } from "./branches.ts";
import { faultsOfDirection } from "./isolated.ts";

const unique = (all: readonly string[]): string[] => [...new Set(all)].sort();
const same = (a: readonly string[], b: readonly string[]): boolean =>
  unique(a).join("\n") === unique(b).join("\n");
const list = (all: readonly string[]): string => unique(all).join(", ") || "none";

/** The endings that whole numbers need in a language; one that Intl does not know has none of its own. */
const pluralsOfLanguage = (locale: string): string[] => {
  if (Intl.PluralRules.supportedLocalesOf(locale).length === 0) return ["other"];
  const rules = new Intl.PluralRules(locale);
  return unique(["other", ...Array.from({ length: 200 }, (_, count) => rules.select(count))]);
};

const selectsOf = (all: readonly Branch[]): string[] =>
  all.flatMap(({ choices }) => choices.filter((choice) => !choice.includes("#")));
const pluralsOf = (all: readonly Branch[]): string[] =>
  all.flatMap(({ choices }) => choices.filter((choice) => /#(?!=)/.test(choice)));
const voiceOf = ({ choices }: Branch): string =>
  choices.filter((choice) => !choice.includes("#")).join();

/** Form numbers, citations, amounts, years and phone numbers, which are written alike in every language. */
const figuresIn = (text: string): string[] =>
  unique(
    text.match(/\b[A-Z]{1,3}-\d+[A-Z]{0,2}\b|\d[\d,]*(?:\.\d+)*(?:\([A-Za-z0-9]+\))*/g) ?? [],
  ).map((figure) => figure.replace(/[,.]$/, ""));

const addressesIn = (text: string): string[] => text.match(/https?:\/\/\S+/g) ?? [];

const faultsOfVoice = (english: Branch[], translated: Branch[], where: string): string[] => {
  const text = (all: Branch[]) => all.map((branch) => branch.text).join("\n");
  const args = (all: Branch[]) => all.flatMap((branch) => branch.args);
  const tags = (all: Branch[]) => all.flatMap((branch) => branch.tags);
  return [
    same(args(english), args(translated))
      ? []
      : [`${where}arguments are ${list(args(translated))}, not ${list(args(english))}`],
    same(tags(english), tags(translated))
      ? []
      : [`${where}tags are ${list(tags(translated))}, not ${list(tags(english))}`],
    same(figuresIn(text(english)), figuresIn(text(translated)))
      ? []
      : [
          `${where}figures are ${list(figuresIn(text(translated)))}, not ${list(figuresIn(text(english)))}`,
        ],
    same(addressesIn(text(english)), addressesIn(text(translated)))
      ? []
      : [`${where}addresses differ`],
  ].flat();
};

const pluralFaults = (english: Branch[], translated: Branch[], locale: string): string[] => {
  const counted = unique(pluralsOf(english).map((choice) => choice.split("#")[0] ?? ""));
  const wanted = counted.flatMap((name) =>
    pluralsOfLanguage(locale).map((category) => `${name}#${category}`),
  );
  return same(
    wanted,
    pluralsOf(translated).filter((choice) => wanted.includes(choice) || !/#many$/.test(choice)),
  )
    ? []
    : [`plural endings are ${list(pluralsOf(translated))}, not ${list(wanted)}`];
};

const marks: [RegExp, string][] = [
  [/'/, "a straight apostrophe: write ’"],
  [/"/, "a straight quotation mark"],
  [/\.\.\./, "three periods: write …"],
  [/[٠-٩۰-۹]/, "digits that are not 0-9"],
  [/^\s|\s$/, "a space at an end"],
];

/** Everything by which a translated message says something else than the English, as far as a machine can tell. */
export const faultsOf = (english: string, translated: string, locale: string): string[] => {
  if (translated.trim() === "") return ["empty"];
  let [from, to]: [Branch[], Branch[]] = [[], []];
  try {
    [from, to] = [branches(english), branches(translated)];
  } catch (error) {
    return [`cannot be formatted: ${error instanceof Error ? error.message : "?"}`];
  }
  if (!same(selectsOf(from), selectsOf(to)))
    return [`choices are ${list(selectsOf(to))}, not ${list(selectsOf(from))}`];
  const voices = unique(from.map(voiceOf));
  // Intl may write it in other digits than those of the form.
  const pound = to.some(({ text }) => text.includes("#{")) ? ["a # for a number: name it"] : [];
  return [
    ...pound,
    ...pluralFaults(from, to, locale),
    ...unique(to.flatMap(({ text }) => faultsOfDirection(text, locale))),
    ...voices.flatMap((voice) =>
      faultsOfVoice(
        from.filter((branch) => voiceOf(branch) === voice),
        to.filter((branch) => voiceOf(branch) === voice),
        voice ? `${voice}: ` : "",
      ),
    ),
    ...marks.flatMap(([mark, name]) =>
      to.some(({ text }) => mark.test(text)) && !from.some(({ text }) => mark.test(text))
        ? [name]
        : [],
    ),
  ];
};
