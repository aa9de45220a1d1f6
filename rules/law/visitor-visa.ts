import { given, givenAny, is, type Accepts } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";
import { cleanRecords, recordsInDoubt } from "./record.ts";
import { near, timeToSpare } from "../vocabulary/deadlines.ts";
import { barred, ordinary, protective, reasonUnknown, visaUnknown } from "./visa-ways.ts";

const usable = is("has-usable-visa", "visa-waiver", "no-visa-needed");
/** A visitor is let in for up to a year and can extend; the Visa Waiver Program allows ninety days and no extension. */
const fitting: readonly Accepts[] = [
  { visaSituation: usable, plannedStay: is("up-to-three-months") },
  {
    visaSituation: is("has-usable-visa", "no-visa-needed"),
    plannedStay: is("up-to-one-year"),
  },
];
const tooLong: readonly Accepts[] = [
  { visaSituation: is("visa-waiver"), plannedStay: is("up-to-one-year") },
  { visaSituation: usable, plannedStay: is("over-one-year", "no-end-date", "not-sure") },
];
const weakReason = {
  visaSituation: is("not-tried"),
  whyNotTried: is("cost", "did-not-know", "other"),
};
const undecided: readonly Accepts[] = [
  { visaSituation: is("applied-waiting") },
  { visaSituation: is("refused"), visaRefusalGround: is("more-papers-221g") },
  { visaSituation: is("not-tried"), whyNotTried: is("no-time") },
];

/** A visitor visa that could serve instead. An explanation is asked for; it is not a statutory bar. */
export const visitorVisa = rules({
  "visa-out-of-reach": {
    when: givenAny(barred),
    finds: { meets: "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "no-visa-appointment": {
    when: given({ visaSituation: is("tried-no-appointment") }),
    finds: { meets: "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "visa-refused-for-ties": {
    when: given({ visaSituation: is("refused"), visaRefusalGround: is("ties-214b") }),
    finds: { meets: "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "no-time-for-a-visa": {
    when: givenAny(undecided, { deadline: near }),
    finds: { meets: "visitor-visa" },
    cites: ["ina-212-d-5-A", "uscis-hp-2008", "i-131-instructions-visa-statement"],
    practice: true,
  },
  "usable-visa": {
    when: ordinary.flatMap((asks) =>
      fitting.flatMap((stay) => givenAny(cleanRecords, { ...stay, ...asks })),
    ),
    finds: { fails: "visitor-visa" },
    cites: [
      "ina-212-d-5-A",
      "uscis-hp-not-substitute",
      "cfr-214-2-b-1",
      "ina-217-a-1",
      "cfr-214-1-c-3",
    ],
  },
  "visa-untried-with-time": {
    when: givenAny(ordinary, { ...weakReason, deadline: timeToSpare }),
    finds: { fails: "visitor-visa" },
    cites: ["ina-212-d-5-A", "uscis-hp-2008", "uscis-hp-not-substitute"],
    practice: true,
  },
  "usable-visa-in-doubt": {
    when: givenAny(recordsInDoubt, { visaSituation: usable }),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "ina-222-g", "ina-212-a", "i-131-instructions-visa-statement"],
  },
  "stay-longer-than-visa": {
    when: givenAny(tooLong),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "ina-217-a-1", "cfr-214-1-c-3", "cfr-214-2-b-1"],
  },
  "usable-visa-beside-protection": {
    when: givenAny([...protective, reasonUnknown], { visaSituation: usable }),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "ina-212-d-5-B", "i-131-instructions-visa-statement"],
    practice: true,
    doubt:
      "No text parts joining family out of danger from asking for protection, so the same danger is judged " +
      "alike under either name: a usable visa fails neither.",
  },
  "visa-undecided-with-time": {
    when: givenAny(undecided, {
      deadline: is("one-to-three-months", "over-three-months", "none", "not-sure"),
    }),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "visa-untried-for-weak-reason": {
    when: [
      given({
        ...weakReason,
        deadline: is(
          "within-7-days",
          "within-30-days",
          "worsening-no-date",
          "one-to-three-months",
          "not-sure",
        ),
      }),
      ...givenAny([...protective, reasonUnknown], { ...weakReason, deadline: timeToSpare }),
    ],
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "uscis-hp-2008", "i-131-instructions-visa-statement"],
  },
  "visa-attempt-unknown": {
    when: givenAny(visaUnknown),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
});
