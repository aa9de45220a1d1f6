import mammoth from "mammoth";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test, vi } from "vitest";
import { Packet } from "#components/tools/packet/Packet.tsx";
import { docxOf } from "#lib/packet/docx.ts";
import { askedOf } from "#lib/packet/letter.ts";
import { denials, undecided } from "#lib/packet/lines.ts";
import { refusals } from "#lib/packet/recipient.ts";
import { tasks } from "#lib/packet/checklist.ts";
import en from "#lib/i18n/messages/en/packet.json" with { type: "json" };
import outlineWords from "#lib/i18n/messages/en/outline.json" with { type: "json" };
import { optionsOf, type Answers, type QuestionId } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { linesOf, outline } from "../packet/people.ts";
import { unzipped } from "../packet/unzipped.ts";
import { drawn, voices, words, type Voice } from "./drawn.tsx";
import { sheetOf, textsOf } from "./packet-sheet.tsx";
import { inResult } from "./result.tsx";
import { addressesIn, inMarkup } from "./roles.ts";

const page = (answers: Answers, voice: Voice = "myself", ticked: Record<string, true> = {}) =>
  inMarkup(drawn(inResult(answers, <Packet />, { voice, ticked })));

const child = personOf("A child travelling with her mother needs heart surgery");
const jailed = personOf("A person with a strong medical case has a conviction");
const tourist = personOf("A tourist would like to attend a wedding");

describe("The words of the letter", () => {
  const facts = outlineWords.facts as Record<string, Record<string, string>>;

  test.each(Object.entries(facts))(
    "there is one fact for each answer that settles something, and no other: %s",
    (question, options) => {
      const ended: Record<string, string[]> = { personLocation: ["outside-us"] };
      const settled = optionsOf(question as QuestionId).filter(
        (option) => ![...undecided, ...denials].includes(option),
      );
      expect([question, ...Object.keys(options)].sort()).toEqual([question, ...(ended[question] ?? settled)].sort());
    },
  );

  test("they argue nothing, promise nothing and cite nothing", () => {
    const argument =
      /\b(therefore|clearly warrants|deserves?|must be granted|should|we (ask|urge|submit)|compelling|humanitarian|entitled|respectfully|merits?|strongly)\b/i;
    const all = Object.values(facts).flatMap((options) => Object.values(options));
    expect(all.filter((fact) => argument.test(fact))).toEqual([]);
  });

  test("each reason, refusal and task has words, and no others have", () => {
    expect(Object.keys(outlineWords.reasons)).toEqual(Object.keys(askedOf));
    expect(Object.keys(en.refused).sort()).toEqual([...refusals].sort());
    expect(Object.keys(outlineWords.checklist.tasks)).toEqual([...tasks]);
  });
});

describe("The page", () => {
  test.each(checkCases.filter((_, at) => at % 9 === 0))("$name", ({ answers }) => {
    const part = page(answers);
    const made = outline(answers);
    expect(part.all("heading", { level: 2 })).toEqual([]);
    expect(part.all("heading", { level: 3 }).map(({ text }) => text)).toEqual([en.heading]);
    expect(part.all("table").length > 0).toBe(made !== null);
    expect(part.all("button", en.download)).toHaveLength(made ? 1 : 0);
    if (made) expect(part.text).toContainEach(made.exhibits.map(({ id }) => words(`evidence.papers.${id}.name`)));
  });

  test.each(voices)("says to %s what it is, and why somebody has none", (voice) => {
    expect(page(child, voice).text).toContain(words("packet.lead", { voice }));
    const held = personOf("A pregnant woman is held by ICE");
    expect(page(held, voice).text).toBe(`${en.heading}${words("packet.refused.in-custody", { voice })}`);
  });

  test.each(checkCases.filter((one) => one.answers.personLocation !== "outside-us"))(
    "gives somebody inside the US no form, no address, no list and no button: $name",
    ({ answers }) => {
      const part = page(answers);
      expect([part.text, ...addressesIn(part)].join("\n")).not.toMatch(/I-131|I-134|G-28|uscis\.gov/);
      expect(["table", "button", "list", "listitem"].flatMap((role) => part.all(role))).toEqual([]);
    },
  );

  test("puts the lawyer at the top where the outcome does", () => {
    expect(sheetOf(child).blocks[0]).toEqual({ is: "text", text: outlineWords.about });
    expect(sheetOf(jailed).blocks[0]).toEqual({
      is: "warning",
      text: outlineWords.warnings["needs-attorney"],
    });
    expect(sheetOf(tourist).blocks[0]).toEqual({
      is: "warning",
      text: outlineWords.warnings["likely-ineligible"],
    });
  });

  test("reads the same whoever asks, but for its first lines", () => {
    const sheetIn = (voice: Voice) => page(child, voice).text.split(en.preview)[1];
    expect(new Set(voices.map(sheetIn)).size).toBe(1);
  });

  test("takes each amount from the rules, by day", () => {
    expect(textsOf(sheetOf(child)).join("\n")).toContain("Form I-131, on paper, for each person: US$630");
    expect(textsOf(sheetOf(child)).join("\n")).not.toContain(outlineWords.forms.old);
    expect(textsOf(sheetOf(child, "2027-02-01")).join("\n")).toContain(outlineWords.forms.old);
    expect(textsOf(sheetOf(child, "soon")).join("\n")).not.toContain("US$");
  });
});

describe("The file, opened by another reader,", () => {
  const people = [
    "A child travelling",
    "A person with a strong medical case has a conviction",
    "A threatened man whose treatment",
  ].map(personOf);

  test.each(people)(
    "has every heading, fact, blank, exhibit and task, and opens without a complaint",
    async (answers) => {
      const sheet = sheetOf(answers);
      const buffer = Buffer.from(await docxOf(sheet));
      const { value: text } = await mammoth.extractRawText({ buffer });
      const { value: html, messages } = await mammoth.convertToHtml({ buffer });
      expect(messages.filter(({ type }) => type === "error")).toEqual([]);
      expect(text).toContainEach(textsOf(sheet));

      const file = inMarkup(html);
      const headings = [1, 2].flatMap((level) => file.all("heading", { level })).map(({ text }) => text);
      const expected = sheet.blocks.flatMap((block) => (block.is === "heading" ? [block.text] : []));
      expect(headings).toContainEach(expected);
      const made = outline(answers)!;
      const labels = file.all("row").map((row) => row.all("td")[0]?.text ?? "");
      const letters = labels.filter((label) => /^[A-Z]{1,2}$/.test(label));
      expect(letters).toEqual(made.exhibits.map(({ label }) => label));
      const blanks = linesOf(made).filter(({ is }) => is === "blank").length;
      expect(text.match(/\[[^\]]+\]/g)!.length).toBeGreaterThanOrEqual(blanks);
    },
  );

  test("has the same bytes whenever it is written, and says nothing of who wrote it, where or when", async () => {
    const first = await docxOf(sheetOf(child));
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:10Z") });
    const later = await docxOf(sheetOf(child)).finally(() => vi.useRealTimers());
    expect(Buffer.compare(Buffer.from(first), Buffer.from(later))).toBe(0);
    const parts = unzipped(first);
    expect(parts.map(({ name }) => name)).toContain("word/document.xml");
    expect(parts.filter(({ date, time }) => date !== 0x0021 || time !== 0)).toEqual([]);
    const origin = /Un-named|<dc:creator>|lastModifiedBy|dcterms|w:author|w:date=|w:rsid/;
    expect(parts.filter(({ text }) => origin.test(text))).toEqual([]);
    expect(parts.find(({ name }) => name === "docProps/core.xml")?.text).not.toMatch(/>[^<]+</);
  });
});

test.each(checkCases.filter(({ answers }, at) => at % 12 === 0 && outline(answers)))(
  "Each sentence of the letter fits on a line or two, once its blanks are set aside: $name",
  ({ answers }) => {
    const sentencesOf = (text: string) =>
      String(new IntlMessageFormat(text.replace(/[{}<>]/g, ""), "en").format())
        .replace(/\[[^\]]*\]/g, "X")
        .split(/(?<=[.:?])\s/);
    const long = textsOf(sheetOf(answers))
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.split(" ").length > 24);
    expect(long).toEqual([]);
  },
);
