import { describe, expect, test } from "vitest";
import { authorities, kindOf, ruleIds, ruleset, type AuthorityId, type Rule, type RuleId } from "#rules";
import { commonTypes } from "../../rules/law/bases/practice.ts";
import { ours } from "./table.ts";

/** Texts that say only what parole is, or what papers prove a kind of reason. */
const general: readonly AuthorityId[] = ["ina-212-d-5-A", "cfr-212-5-c", "uscis-hp-evidence"];

/** Rules that rest on the general texts alone, because those say what the rule finds. */
const saidByTheParagraph: Partial<Record<RuleId, string>> = {
  "no-qualifying-reason": '212(d)(5)(A) paroles "only" for urgent humanitarian reasons or significant public benefit',
  "no-urgency": '212(d)(5)(A) asks that humanitarian reasons be "urgent"',
};

/** Rules of practice that name no guidance, because none was found that speaks of the case. */
const withoutGuidance: Partial<Record<RuleId, string>> = {
  "status-unknown": "nobody can be judged whose status is unknown: a matter of order, and not of law",
  "place-unknown": "which office decides depends on the place: 212.5(b) and (c) say so, and no text says more",
  "parental-consent-missing": "103.2(b)(1) asks for proof that one may ask; consent is how officers see it",
  "other-victim-visa": "214.14(d)(2) speaks of the waiting list alone; the other cases stand before or beside it",
  "earlier-parole-request": "103.2(b)(1) asks for proof; that an old denial is looked at first is practice",
};

/** Factors that rest on the paragraph alone, because it leaves their weight to the officer, "only on a case-by-case basis". */
const weighedByTheParagraph: Partial<Record<RuleId, string>> = {
  "grave-harm-if-refused": '"urgent humanitarian reasons": the graver the harm, the more urgent',
  "deadline-within-thirty-days": '"urgent": the nearer the date, the more urgent',
  "citizen-or-resident-helped": '"significant public benefit" is weighed with whom it reaches',
  "us-organization-helped": '"significant public benefit" is weighed with whom it reaches',
  "other-way-without-travel": "a need that can be met otherwise is less urgent; no text makes it an element",
  "someone-in-us-could-act": "a need that somebody else can meet is less urgent; no text makes it an element",
  "distant-relative": "no text limits parole to near kin, so a tie only weighs",
  "harm-not-soon": '"urgent": the further the harm, the less urgent',
  "safe-place-elsewhere": "a place to be safe makes the need less urgent; no text makes it an element",
};

/** Rules that meet a requirement or leave it open, and say no more than the general texts do. */
const notMoreThanTheParagraph: Partial<Record<RuleId, string>> = {
  "entry-unsettled": '212(d)(5)(A) speaks of an "alien applying for admission": whether somebody is one is left open',
  "reason-without-urgency-test": '212(d)(5)(A): "or significant public benefit"',
  "urgent-reason-with-serious-harm": '212(d)(5)(A): "urgent humanitarian reasons"',
  "urgent-reason-with-deadline": '212(d)(5)(A): "urgent humanitarian reasons"',
  "proceeding-with-a-date": '212(d)(5)(A): "urgent humanitarian reasons", by the date of the summons',
  "reason-unknown": "212(d)(5)(A) asks for a reason: none is told yet",
};

/** Rules of practice besides the elements that officers look for in the ordinary kinds of request. */
const ofPractice: Partial<Record<RuleId, string>> = {
  ...withoutGuidance,
  "visa-untried-with-time": "USCIS's earlier page asks why no visa was tried; that time to try one decides is practice",
  "special-immigrant-case":
    "the page says that parole is no substitute; that the other case is looked at first is practice",
  "sponsor-for-pay": "the form's instructions speak of who supports; that a paid one is looked at first is practice",
};

const deciding = ["refers-first", "fails", "refers"];
const decidingIds = ruleIds.filter((id) => deciding.includes(kindOf(ruleset[id].finds)));
const isPractice = (rule: Rule) => rule.practice === true;

/** Whether nothing that a rule cites says what it finds. */
const isUnsaid = (rule: Rule) => !isPractice(rule) && rule.cites.every((cite) => general.includes(cite));
const namesGuidance = ({ cites }: Rule) =>
  cites.some((cite) => ["guidance", "instructions"].includes(authorities[cite].kind));

/** Paragraphs that parole somebody: of the Act, of the regulation, and of the laws that parole by themselves. */
const paroles = /^(INA 212\(d\)\(5\)\([AB]\)|8 CFR 212\.5\([a-h]\)|INA 240A\(b\)\((4|6)\)|8 CFR 214\.14\(d\)\(2\))/;
const isOfParole = ({ cites }: Rule) => cites.some((cite) => paroles.test(authorities[cite].citation));

describe("What a rule cites says what the rule finds", () => {
  test.each(decidingIds)("%s does not rest on INA 212(d)(5)(A) alone", (id) => {
    expect(ours[id]!.cites.filter((cite) => cite !== "ina-212-d-5-A")).not.toEqual([]);
  });

  test("or says that it is practice, but where the paragraph itself says it", () => {
    expect(decidingIds.filter((id) => isUnsaid(ours[id]!))).toEqual(Object.keys(saidByTheParagraph));
  });

  test("and a rule of practice names the guidance that it comes from, but where none was found", () => {
    const unnamed = decidingIds.filter((id) => isPractice(ours[id]!) && !namesGuidance(ours[id]!));
    expect(unnamed.toSorted()).toEqual(Object.keys(withoutGuidance).toSorted());
  });

  test("those of practice are the ordinary elements, and these few", () => {
    const isElement = ({ cites }: Rule) => cites.join() === commonTypes.cites.join();
    const others = decidingIds.filter((id) => isPractice(ours[id]!) && !isElement(ours[id]!));
    expect(others.toSorted()).toEqual(Object.keys(ofPractice).toSorted());
  });

  test("a factor that rests on the paragraph alone is one that the paragraph leaves to the officer", () => {
    const alone = ruleIds.filter((id) => ours[id]!.cites.every((cite) => cite === "ina-212-d-5-A"));
    expect(alone).toEqual(Object.keys(weighedByTheParagraph));
    expect(alone.filter((id) => !kindOf(ruleset[id].finds).startsWith("weighs"))).toEqual([]);
  });

  test("and whatever else rests on the general texts says no more than they do", () => {
    const listed = [...Object.keys(saidByTheParagraph), ...Object.keys(weighedByTheParagraph)];
    const unsaid = ruleIds.filter((id) => isUnsaid(ours[id]!) && !listed.includes(id));
    expect(unsaid).toEqual(Object.keys(notMoreThanTheParagraph));
  });

  test("a rule that nothing says would be found", () => {
    const planted: Rule = { when: ours["us-citizen"]!.when, finds: "refers", cites: ["ina-212-d-5-A", "cfr-212-5-c"] };
    expect([isUnsaid(planted), isUnsaid({ ...planted, practice: true })]).toEqual([true, false]);
    expect(isUnsaid({ ...planted, cites: ["ina-212-d-5-A", "ina-212-a-6-C"] })).toBe(false);
    expect(isOfParole({ ...planted, cites: ["ina-212-a-6-C"] })).toBe(false);
  });
});

test.each(ruleIds)("%s cites a paragraph that paroles", (id) => {
  expect(isOfParole(ours[id]!)).toBe(true);
});
