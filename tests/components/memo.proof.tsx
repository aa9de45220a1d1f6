import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Arrived } from "#components/memo/arrival/Arrived.tsx";
import { Reader } from "#components/memo/reader/reader.ts";
import { Facts } from "#components/memo/Facts.tsx";
import { Voice } from "#components/question/voice.ts";
import { FromFile } from "#components/memo/arrival/FromFile.tsx";
import { MemoSheet } from "#components/memo/MemoSheet.tsx";
import { Unread } from "#components/memo/arrival/Unread.tsx";
import { longDate } from "#lib/i18n/dates.ts";
import messages from "#lib/i18n/messages/en/whole.ts";
import { quotedIn } from "#lib/memo/brief.ts";
import { memoOf } from "#lib/memo/memo.ts";
import { Answers, ruleset, version } from "#rules";
import { personOf } from "../rules/cases.ts";
import { drawn, markedUp, read, voices, words } from "./drawn.tsx";
import { inMarkup, timesIn } from "./roles.ts";

const made = "2026-11-22";
const memoFor = (start: string, more: Partial<Answers> = {}) =>
  memoOf({ answers: { ...personOf(start), ...more }, ticked: { "identity-document": true }, made });
const sheet = (memo: ReturnType<typeof memoFor>) => inMarkup(drawn(<MemoSheet memo={memo} />));
const page = (memo: ReturnType<typeof memoFor>) => sheet(memo).text;

const people = [
  "A child travelling with her mother needs heart surgery",
  "A tourist would like to attend a wedding",
  "A pregnant woman is held by ICE",
  "A man waits at a port of entry",
  "A US citizen asks for herself",
  "An elderly woman is at special risk in a war",
];

describe.each(voices)("an attorney reads of a person who answered as %s", (voice) => {
  test.each(people)("every fact, rule, doubt and provision: %s", (start) => {
    const memo = memoFor(start, { screeningFor: voice });
    const text = page(memo);
    expect(text).toContainEach(
      memo.facts.flatMap(({ question, options }) => [
        words(`questions.${question}.ask`, { voice }),
        ...options.map((option) => {
          return option === "not-sure"
            ? "Not sure, or not said"
            : words(`questions.${question}.options.${option}`, { voice });
        }),
      ]),
    );
    expect(text).toContainEach(memo.applied.flatMap(({ rule }) => [words(`rules.${rule}`), ruleset[rule].doubt ?? ""]));
    const ofPractice = memo.applied.filter(({ rule }) => ruleset[rule].practice);
    expect(timesIn(text, words("memo.applied.practice"))).toBe(ofPractice.length);
    expect(text).toContainEach(
      memo.deciders.map(({ id }) => markedUp(`route.deciders.${id}`, { voice, form: (name: string) => name })),
    );
    const quoted = quotedIn(memo);
    expect(text).toContainEach(
      memo.provisions.flatMap(({ id, citation, url, title, checkedOn, reviewBy }, at) => {
        const [checked, review] = [checkedOn, reviewBy].map((day) => longDate(day, ["en-US"]));
        const reviewed = quoted.has(id) ? [words("result.law.reviewed", { checked, review })] : [];
        return [`[${at + 1}] ${citation}`, `Official page: ${url}`, title, ...reviewed];
      }),
    );
    const inFull = memo.provisions.filter(({ id }) => quoted.has(id));
    expect(inFull.filter((law) => timesIn(text, law.text ?? law.paraphrase!) !== 1)).toEqual([]);
    expect(text).toContainEach(memo.notAsked.map(({ question }) => words(`questions.${question}.short`, { voice })));
    expect(text).toContainEach(memo.papers.map(({ id }) => words(`evidence.papers.${id}.name`)));
  });
});

describe("the head of the memo", () => {
  test("gives the day, the version, the whole hash, who answered and how the check ended", () => {
    const memo = memoFor("A pregnant woman is held by ICE", { screeningFor: "relative" });
    const text = page(memo);
    expect(text).toContain("November 22, 2026");
    expect(text).toContain(`Version ${version.version}`);
    expect(timesIn(text, memo.rules.hash)).toBe(2);
    expect(text).toContain("by a relative or sponsor");
    expect(text).toContain("ended early: in custody");
    expect(text).toContain("Generated on the user’s device. Not legal advice.");
    expect(text).toContain("No immigration attorney has reviewed the rules or the words.");
  });

  test("says how many questions still have no answer", () => {
    const memo = memoOf({
      answers: { personUsStatus: "none", personLocation: "outside-us" },
      ticked: {},
      made,
    });
    const text = page(memo);
    expect(memo.unanswered.length).toBeGreaterThan(1);
    expect(text).toContain(`Not complete: ${memo.unanswered.length} questions`);
    expect(timesIn(text, "Asked, no answer yet")).toBe(memo.unanswered.length);
  });

  test("holds no promise and nobody's privilege", () => {
    const own = sheet(memoFor(people[0]!)).without("blockquote");
    expect(own).not.toMatch(/privileged|will be (granted|approved)|guarantee|\d ?%/i);
  });
});

test("a paper that was ticked off stands in hand, and the others below it", () => {
  const text = page(memoFor(people[0]!));
  const at = (words: string) => text.indexOf(words, text.indexOf("Nobody has seen it."));
  const passport = words("evidence.papers.identity-document.name");
  expect(at("In hand (ticked off)")).toBeGreaterThan(0);
  expect(at("In hand (ticked off)")).toBeLessThan(at(passport));
  expect(at(passport)).toBeLessThan(at("There by the answers, not ticked off"));
});

describe("why a question was not asked", () => {
  test("stands as the condition and what was answered instead", () => {
    const text = page(memoFor("A pregnant woman is held by ICE"));
    const place = words("questions.personLocation.short");
    expect(text).toContain(
      `${place}: Outside the United States; I’m not sure. Answered: Held by US immigration officers`,
    );
  });
});

test("in another language the words that were read stand behind the English ones", () => {
  const marked = (value: unknown): unknown =>
    typeof value === "string"
      ? `${value}§`
      : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, marked(one)]));
  const foreign = marked(messages.questions) as typeof messages.questions;
  const memo = memoFor("A pregnant woman is held by ICE", { screeningFor: "myself" });
  const text = read(
    renderToStaticMarkup(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <Reader value={{ locale: "en", questions: foreign }}>
          <Voice value="myself">
            <Facts memo={memo} />
          </Voice>
        </Reader>
      </NextIntlClientProvider>,
    ),
  );
  expect(text).toContain("Where are you now?As it was read: Where are you now?§");
  expect(text).toContain("Held by US immigration officersAs it was read: Held by US immigration officers§");
});

describe("answers that came from elsewhere", () => {
  const arrival = { from: "link", answers: {}, ticked: {}, made: "2026-11-20" } as const;
  const note = (rules: string) => read(drawn(<Arrived arrival={{ ...arrival, rules }} onForget={() => {}} />));

  test("say that nobody knows who sent them or whether they are true, and when they were made", () => {
    const text = note(version.version);
    expect(text).toContain("We cannot know who made the link or who sent it.");
    expect(text).toContain("We cannot know whether the answers are true.");
    expect(text).toContain("made on November 20, 2026");
    expect(text).not.toContain("The rules on this page are version");
  });

  test("say when the sender had other rules", () => {
    expect(note("0.9.0")).toContain(`The rules on this page are version ${version.version}`);
  });

  test.each(["damaged", "older", "newer", "foreign", "empty", "other-page"] as const)(
    "of a link that is %s, say so in words of its own",
    (why) => {
      const text = read(drawn(<Unread why={why} onOwn={() => {}} />));
      expect(text).toContain(words(`memo.unread.${why}`));
      expect(text).toContain("Nothing of it was used.");
    },
  );

  test.each(["same", "altered", "other-rules"] as const)("of a file: %s", (is) => {
    expect(read(drawn(<FromFile is={is} made={made} onClose={() => {}} />))).toContain(words(`memo.file.${is}`));
  });
});
