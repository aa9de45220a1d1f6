import { describe, expect, test } from "vitest";
import messages from "#lib/i18n/messages/en/whole.ts";
import { typeset } from "#lib/command/generating/law-words.ts";
import { conditionOf, type Point } from "#lib/law/conditions.ts";
import {
  authorities,
  citedByRules,
  regionsOf,
  ruleIds,
  ruleset,
  topics,
  type AuthorityId,
  type Rule,
  type RuleId,
} from "#rules";
import { entryOf, linesOf, rowOf, sectionOf } from "./law-page.tsx";
import { addressesIn } from "./roles.ts";

describe("Every rule stands on the page:", () => {
  test.each(ruleIds)("%s", (id) => {
    const entry = entryOf(`rule-${id}`);
    const itself = entry.one("heading").one("link", id);
    expect(["href", "lang", "translate"].map(itself.attribute)).toEqual([`#rule-${id}`, "en", "no"]);
    expect(entry.text).toContain(messages.rules[id]);
    const cited = rowOf(id, "Law");
    expect(addressesIn(cited)).toEqual(ruleset[id].cites.map((law) => `#law-${law}`));
    expect(cited.all("link").map(({ text }) => text)).toEqual(
      ruleset[id].cites.map((law: AuthorityId) => authorities[law].citation),
    );
    if (ruleset[id].doubt) expect(rowOf(id, "Open legal question").text).toBe(typeset(ruleset[id].doubt));
    else expect(entry.text).not.toContain("Open legal question");
    expect(linesOf(id).length).toBeGreaterThan(0);
  });

  test.each(ruleIds)("%s says whether only practice supports it", (id) => {
    const { practice = false } = ruleset[id] as Rule;
    expect(rowOf(id, "Law").text.includes(messages.law.rule.practice)).toBe(practice);
  });

  test("and in the order of the topics, each with a heading", () => {
    const rules = sectionOf("rules");
    expect(rules.all("heading", { level: 4 }).map(({ text }) => text)).toEqual(ruleIds);
    const topicIds = rules.all("heading", { level: 3 }).map((heading) => heading.attribute("id"));
    expect(topicIds).toEqual(Object.keys(topics).map((id) => `topic-${id}`));
  });
});

describe("Every authority stands on the page, word for word or in words marked as ours:", () => {
  test.each(citedByRules)("%s", (id) => {
    const { citation, text, paraphrase, note, url } = authorities[id];
    const entry = entryOf(`law-${id}`);
    const words = entry.text;
    expect(words).toContain(citation);
    if (text === null) {
      expect(entry.all("blockquote")).toEqual([]);
      expect(words).toContain(`In our words: ${typeset(paraphrase)}`);
    } else {
      expect(entry.one("blockquote").text).toBe(text);
    }
    if (note) expect(words).toContain(`Note: ${typeset(note)}`);
    expect(addressesIn(entry)).toContain(url);
    const citing = ruleIds.filter((rule) => ruleset[rule].cites.includes(id));
    expect(addressesIn(entry).filter((address) => address.startsWith("#rule-"))).toEqual(
      citing.map((rule) => `#rule-${rule}`),
    );
  });
});

describe("Conditions in words:", () => {
  test("one way, one option each", () => {
    expect(linesOf("person-outside-us")).toEqual([
      "US status held now: “No, none of these”",
      "Place where the person is now: “Outside the United States”",
    ]);
  });

  test("several options of one answer", () => {
    expect(linesOf("returning-permanent-resident")).toEqual([
      "US status held now: “Yes, permanent resident (green card), even if the card has expired”",
      "Place where the person is now: “Outside the United States” or “Inside the United States”",
    ]);
  });

  test("an answer that includes an option, and one that includes any of several", () => {
    expect(linesOf("reason-unknown")).toEqual(["Reasons for coming: includes “I’m not sure”"]);
    const [reasons, travel] = linesOf("need-met-without-travel");
    expect(reasons).toMatch(
      /^Reasons for coming: includes “To give an organ or tissue”, “To go with a patient”, .*, or “A different urgent reason”$/,
    );
    expect(travel).toBe("Other ways to meet the need: “Yes”");
  });

  test("an answer that has nothing but these", () => {
    expect(linesOf("stay-without-end-or-path")).toContainEqual(
      expect.stringMatching(/^Reasons for coming: nothing but “Medical care”, .*, or “A different urgent reason”$/),
    );
  });

  test("several ways that share a part", () => {
    const lines = linesOf("usable-visa");
    expect(lines.slice(0, 2)).toEqual([
      "Anything untrue said or shown: “No”",
      "Arrests, charges and convictions: “No”",
    ]);
    expect(lines[4]).toBe("One of these:");
    const ways = lines.slice(5);
    expect(ways).toHaveLength(8);
    expect(ways[0]).toMatch(
      /^US visa for this trip: “They have a visitor visa .*”, and Length of stay: “3 months or less”, and Reasons for coming: nothing but .*, and Earlier time in the US: “No, never”$/,
    );
    expect(ways[1]).toMatch(
      /: “3 months or less”, and Reasons for coming: nothing but .*, and Earlier time in the US: “Yes”, and .*, and Rules kept on earlier stays: “Yes”$/,
    );
  });

  test("what the reasons come to together", () => {
    expect(linesOf("no-qualifying-reason")).toEqual(["Best reason that has not failed: none"]);
    expect(linesOf("reason-without-urgency-test")).toEqual(["Best reason that is met: one that does not need urgency"]);
  });

  test.each(ruleIds)("%s: nothing is lost or added in the words", (id) => {
    const whole = (points: { fact: string; options: readonly string[]; only: boolean }[]) =>
      points
        .sort((a, b) => a.fact.localeCompare(b.fact))
        .map(({ fact, options, only }) =>
          only ? [`${fact} only ${options.join()}`] : options.map((one) => `${fact} ${one}`),
        )
        .reduce<string[]>((all, some) => all.flatMap((one) => some.map((other) => `${one}; ${other}`)), [""]);
    const said = (points: Point[]) =>
      whole(points.map(({ fact, options, accepts }) => ({ fact, options, only: accepts === "only" })));
    const { always, ways } = conditionOf(ruleset[id].when);
    const meant = regionsOf(ruleset[id].when).flatMap((region) =>
      whole(
        [...region].map(([fact, room]) =>
          "oneOf" in room
            ? { fact, options: [...room.oneOf], only: false }
            : {
                fact,
                options: [...(room.has.size > 0 ? room.has : room.within)],
                only: room.has.size === 0,
              },
        ),
      ),
    );
    expect(new Set((ways.length > 0 ? ways : [[]]).flatMap((way) => said([...always, ...way])))).toEqual(
      new Set(meant),
    );
  });
});

describe("Findings in words:", () => {
  test.each<[RuleId, string]>([
    ["person-outside-us", "Met: “A person who asks to come in from outside the US”"],
    ["illness-not-serious", "Not met: the reason “Medical care”"],
    ["visa-attempt-unknown", "Not known yet: “No visitor visa that could serve instead”"],
    ["wait-as-the-only-reason", "Not met: “No petition that could serve instead”"],
    ["port-or-border", "See a lawyer first"],
    ["criminal-defendant", "See a lawyer"],
    ["short-stay", "Weighs in favor"],
    ["no-housing", "Weighs against"],
  ])("%s", (id, words) => expect(rowOf(id, "Finds").text).toBe(words));

  test("a rule about several reasons names them all", () => {
    const words = rowOf("need-partly-met-without-travel", "Finds").text;
    expect(words).toMatch(
      /^Not known yet: each of these reasons that was chosen: “To give an organ or tissue”, .*, and “To be with family, /,
    );
  });
});
