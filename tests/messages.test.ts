import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { knowers, optionsOf, papers, questionIds, ruleIds, type QuestionId } from "#rules";
import { locales } from "#lib/i18n/locales.ts";
import { stageOf } from "#lib/questionnaire/questionnaire.ts";
import en from "#lib/i18n/messages/en/whole.ts";
import { argumentsIn, emptyBranches, leavesOf, tellings, type Messages } from "./words.ts";

const voices = ["myself", "relative", "client"] as const;
const messages = new Map<string, Messages>();
for (const locale of locales) {
  const { default: words } = await import(`../lib/i18n/messages/${locale}/whole.ts`);
  messages.set(locale, words);
}
const sorted = (keys: Iterable<string>) => [...keys].sort();

describe("every question has words", () => {
  // Each question has options of its own; here all are read alike.
  const questions = en.questions as unknown as Record<QuestionId, Record<string, unknown>>;

  test("and no others have", () => {
    expect(sorted(Object.keys(questions))).toEqual(sorted(questionIds));
  });

  test.each(questionIds)("%s: what is asked, a hint, the reason, a short name and each option", (id) => {
    const { options, ...parts } = questions[id];
    expect(sorted(Object.keys(parts))).toEqual(["ask", "hint", "short", "why"]);
    expect(Object.keys(options as object)).toEqual(optionsOf(id));
  });
});

test("every rule, paper and person who can know has words, and nothing else has", () => {
  expect(sorted(Object.keys(en.rules))).toEqual(sorted(ruleIds));
  expect(sorted(Object.keys(en.papers))).toEqual(sorted(papers));
  expect(sorted(Object.keys(en.knowers))).toEqual(sorted(knowers));
});

describe.each([...messages])("the words in %s", (locale, words) => {
  const leaves = leavesOf(words);

  test("are as many as the English ones, with the same arguments", () => {
    const shape = (of: Messages) =>
      leavesOf(of)
        .map(([key, text]) => [key, ...sorted(argumentsIn(text))].join())
        .sort();
    expect(shape(words)).toEqual(shape(en));
  });

  test("can be said in every voice, in any number and with any choice", () => {
    const unsaid = leaves.filter(([key, text]) => {
      // A note on a provision may quote two spaces as its copy prints them.
      const raw = key.endsWith(".note") ? /[{}]|undefined|\[object|^\s*$/ : /[{}]|undefined|\[object|^\s*$|\s\s/;
      return tellings(text, voices).some((values) =>
        raw.test(String(new IntlMessageFormat(text, locale).format(values))),
      );
    });
    expect(unsaid).toEqual([]);
    expect(leaves.length).toBeGreaterThan(800);
  });

  test("say something in every branch: whether anything is said is for the component to decide", () => {
    expect(leaves.filter(([, text]) => emptyBranches(text).length > 0)).toEqual([]);
  });

  test.each(voices)("ask no two questions alike in the voice of %s", (voice) => {
    const asks = leaves.filter(([key]) => /^questions\.\w+\.(ask|short)$/.test(key));
    const said = asks.map(([, text]) => String(new IntlMessageFormat(text, locale).format({ voice })));
    expect(said.filter((one, at) => said.indexOf(one) < at)).toEqual([]);
  });
});

test.each([
  ["{voice, select, myself {} other {Ask.}}", ["myself"]],
  ["{count, plural, one {a} other { }} papers", ["other"]],
  ["{a, select, b {{c, select, d {} other {e}}} other {f}}", ["d"]],
  ["{count, plural, one {One paper} other {# papers}} <b>{name}</b>", []],
])("what says nothing in %s is %j", (text, silent) => expect(emptyBranches(text)).toEqual(silent));

describe("not being sure", () => {
  const sensitive = [
    "personUsStatus",
    "insideUsSituation",
    "custodyGrounds",
    "removalProceedingsNow",
    "protectionRoute",
    "paidHelper",
    "harmAboutThisPerson",
    "harmImminent",
    "harmSafePlace",
    "harmIndependentProof",
  ];
  const plain = ["everInUs", "keptEarlierConditions", "priorParoleRequest"];
  const isSensitive = (id: QuestionId) =>
    sensitive.includes(id) || (stageOf(id) === "admissibility" && !plain.includes(id));
  const unsure = questionIds.filter((id) => optionsOf(id).includes("not-sure"));

  test.each(unsure)("is said the same way of %s", (id) => {
    const { options } = en.questions[id] as { options: Record<string, string> };
    expect(options["not-sure"]).toBe(isSensitive(id) ? "I’m not sure, or I would rather not say" : "I’m not sure");
    expect(Object.keys(options).at(-1)).toBe("not-sure");
  });
});

describe("no English sentence", () => {
  // What is said about a provision keeps to its words, and the doubts are for lawyers.
  const { provisions: _, doubts: __, ...plain } = en;
  // A type of every key is of no use to what walks through all of them.
  const sentences = leavesOf(plain as unknown as Messages).flatMap(([key, text]) =>
    tellings(text, voices).flatMap((values) => {
      const said = String(new IntlMessageFormat(text, "en").format(values));
      return said.split(/(?<=[.?!])\s/).map((sentence) => ({ key, sentence }));
    }),
  );
  const saying = (word: RegExp, unless = /$^/) => {
    const found = sentences.filter(({ sentence }) => word.test(sentence) && !unless.test(sentence));
    return [...new Set(found.map(({ key, sentence }) => `${key}: ${sentence}`))];
  };

  test.each([
    ["exclaims", /!/],
    ["pities or makes light", /\b(unfortunately|sadly|simply|just|easily|obviously|of course)\b/i],
    ["calls a person illegal or an alien", /\billegal|\balien/i],
    ["commands like a statute", /\bshall\b/i],
    ["speaks of release from prison", /\b(on|your) parole officer\b|libertad condicional/i],
  ])("%s", (_, word) => expect(saying(word)).toEqual([]));

  test("promises or counts odds, but for the one dated rate that could be verified", () => {
    const rate = saying(/%/);
    expect(rate.map((one) => one.split(":")[0])).toEqual(["warnings.pastDecisions.rate"]);
  });

  test("calls anybody eligible without a may, might or can", () => {
    expect(saying(/\beligible\b/i, /\b(may|might|can)\b|not eligible|ineligible/i)).toEqual([]);
  });

  test("uses a straight apostrophe or quotation mark", () => {
    expect(saying(/['"]/)).toEqual([]);
  });
});
