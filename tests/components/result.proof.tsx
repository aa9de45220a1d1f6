import { typeset } from "#lib/command/generating/law-words.ts";
import { describe, expect, test } from "vitest";
import { Answers, authorities, determine, requirements, type QuestionId } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { drawn, voices, words, type Voice } from "./drawn.tsx";
import { wholeResult } from "./result.tsx";
import { inMarkup, outwardIn } from "./roles.ts";

const cases = checkCases;

const page = (answers: Answers, voice: Voice) => inMarkup(drawn(wholeResult(answers, { voice })));

const people = [
  {
    who: "A child travelling with her mother needs heart surgery",
    heading: "Humanitarian parole may be possible",
  },
  {
    who: "His mother is in hospice with days left, but he was ordered removed",
    heading: "Talk to a lawyer before you file",
    says: "Result: talk to a lawyer first about a removal order",
  },
  {
    who: "His mother is in hospice with days left, but nobody can support him",
    heading: "Not ready to file yet: 1 point to settle",
  },
  { who: "A would-be carer for a stable relative", heading: "A point of judgment is left" },
  {
    who: "A US citizen asks for herself",
    heading: "A US citizen does not need parole",
    says: "A US citizen does not need parole to come into the US.",
  },
  {
    who: "A green-card holder abroad lost the card",
    heading: "A resident comes back as a resident",
    says: "Get a paper to come back as a resident",
  },
  {
    who: "A man overstayed and lives in the US",
    heading: "From inside the US, talk to a lawyer before you file anything",
    says: "Please do not send forms",
  },
  {
    who: "A pregnant woman is held by ICE",
    heading: "Your relative is held: a lawyer should ask now",
    says: "Most often this is ICE.",
  },
  {
    who: "A man waits at a port of entry with a sick child",
    heading: "At the border, talk to a lawyer first",
    says: "expedited removal",
  },
  {
    who: "A prosecutor wants a witness to come",
    heading: "The agency asks, not the person",
    says: "that agency makes the request",
  },
  {
    who: "The funeral is on Friday and she holds a valid B-2 visa",
    heading: "Your relative may already have a way to come",
  },
  { who: "A tourist would like to attend a wedding", heading: "This is for a visa, not for parole" },
  {
    who: "Someone wants cheaper treatment that can be had at home",
    heading: "Parole does not look like the right path today",
  },
];

describe.each(people)("$who:", ({ who, heading, says = "" }) => {
  const answers = personOf(who);
  const determination = determine(answers);
  const voice = answers.screeningFor ?? "myself";
  const result = page(answers, voice);
  const { text } = result;
  const outward = outwardIn(result);

  test("the outcome stands in words, and that it is not advice", () => {
    const stands = result.one("heading", { level: 1, name: heading });
    expect(["id", "tabindex"].map(stands.attribute)).toEqual(["screen-heading", "-1"]);
    expect(text).toContain("This is information, not legal advice.");
    expect(text).toContain(says);
  });

  test("each requirement that was reached stands with its state in a word, and no other", () => {
    const list = result.all("region", words("result.requirements.heading"))[0]?.text ?? "";
    const nameOf = (id: (typeof requirements)[number]) => words(`result.requirements.${id}.name`);
    const reached = determination.requirements;
    expect(list).toContainEach(reached.map(({ id, state }) => words(`result.states.${state}`) + nameOf(id)));
    expect(list).toContainNone(requirements.filter((id) => !reached.some((one) => one.id === id)).map(nameOf));
  });

  test.each(determination.reasons)(
    "each rule stands in a sentence, with the answers that made it apply: $rule",
    ({ rule, because }) => {
      expect(text).toContain(words(`rules.${rule}`));
      expect(text).toContainEach(
        Object.entries(because).flatMap(([question, answer]) => [
          words(`questions.${question}.short`, { voice }),
          ...(typeof answer === "string" ? [answer] : Object.keys(answer)).map((option) =>
            words(`questions.${question}.options.${option}`, { voice }),
          ),
        ]),
      );
    },
  );

  test.each(determination.reasons.flatMap(({ cites }) => cites))(
    "each provision can be read word for word, or in our words where no copy was read: $id",
    ({ id }) => {
      const { citation, text: words, paraphrase, note, url } = authorities[id];
      expect(text).toContain(citation);
      expect(text).toContain(words ?? `In our words: ${typeset(paraphrase)}`);
      expect(text).toContain(typeset(note ?? ""));
      expect(outward).toContain(url);
    },
  );

  test.each(determination.open.flatMap(({ settledBy }) => settledBy))(
    "an open point names the paper and the people that would settle it: $question",
    ({ question, paper, knows }) => {
      expect(text).toContain(words(`questions.${question}.short`, { voice }));
      expect(text).toContain(words(`papers.${paper}`));
      expect(text).toContain(words(`knowers.${knows}`));
    },
  );

  test("the rules' version and date stand on the page", () => {
    expect(text).toContain(`Rules version ${determination.rules.version}.`);
    expect(text).toContain("November 21, 2026");
  });
});

const unkind = /%|unfortunately|good news|guarantee|not eligible|you should|[✓✗✔✘]/i;
const datedRate = /About 24 % of requests decided from October 2001 to June 2007 were granted \(GAO-08-282\)/;
const ownWords = (answers: Answers, voice: Voice) => page(answers, voice).without("blockquote").replace(datedRate, "");

// The words themselves are all looked at in tests/messages.test.ts; here every fifth person reads them as a page.
const everyFifth = cases.filter((_, at) => at % 5 === 0);

describe("No odds, no promise, no bare mark and no missing word:", () => {
  test.each(everyFifth)("$name", ({ answers }) => {
    expect(ownWords(answers, answers.screeningFor ?? "myself")).not.toMatch(unkind);
  });

  describe.each(voices)("in the voice of %s", (voice) => {
    test.each(people)("$who", ({ who }) => expect(ownWords(personOf(who), voice)).not.toMatch(unkind));
  });
});

describe("What comes first:", () => {
  test.each([
    "A woman has named threats and a press report",
    "An elderly woman is at special risk in a war",
    "A daughter asks for reunification because of danger",
  ])("Somebody to whom harm may come soon meets help before the result, and no US number abroad: %s.", (who) => {
    const result = page(personOf(who), "relative");
    const heading = result.one("heading", { level: 1 });
    expect(result.before(heading)).toContain("In danger now?");
    expect(heading.attribute("aria-describedby")).toBe("danger-now");
    expect(result.at("danger-now").text).toBe(words("danger.lead"));
    expect(result.text).not.toMatch(/\b(911|988)\b/);
  });

  test.each([
    "A would-be carer for a stable relative",
    "A threatened dissident has independent proof, and the harm is not expected soon",
    // Death that is feared from an illness is no reason to send somebody to the police.
    "A child travelling with her mother needs heart surgery",
  ])("Somebody who is not in such danger finds help one press away: %s.", (who) => {
    const result = page(personOf(who), "myself");
    const heading = result.one("heading", { level: 1 });
    expect(result.before(heading)).not.toContain("In danger now?");
    expect(result.after(heading)).toContain("In danger now?");
  });

  test("Somebody told that parole does not fit may still ask and file, but not from inside the US.", () => {
    const still = "A “no” here does not stop you from asking a lawyer";
    expect(page(personOf("A tourist would like to attend a wedding"), "myself").text).toContain(
      `${still} or from filing.`,
    );
    expect(page(personOf("A man overstayed and lives"), "myself").text).toContain(`${still}.`);
  });

  test("Every answer that a reason rests on has a button of its own to change it.", () => {
    const answers = personOf("A man overstayed and lives in the US");
    const asked = determine(answers).reasons.flatMap(({ because }) => Object.keys(because) as QuestionId[]);
    expect(page(answers, "myself").all("button", /^Change the answer about “/)).toHaveLength(asked.length);
  });
});
