import { given, givenAny, has, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

const someDate = is(
  "within-7-days",
  "within-30-days",
  "one-to-three-months",
  "over-three-months",
  "worsening-no-date",
);

/** Urgent humanitarian reasons or significant public benefit, drawn from what the bases come to. */
export const reason = rules({
  "reason-without-urgency-test": {
    when: given({ basisMet: is("any-time") }),
    finds: { meets: "qualifying-reason" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "urgent-reason-with-serious-harm": {
    when: given({
      basisMet: is("urgency-tested", "dated", "any-time"),
      harmIfRefused: is("death-or-permanent-harm", "serious-suffering"),
    }),
    finds: { meets: "qualifying-reason" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "urgent-reason-with-deadline": {
    when: given({
      basisMet: is("urgency-tested", "dated", "any-time"),
      harmIfRefused: is("hardship"),
      deadline: someDate,
    }),
    finds: { meets: "qualifying-reason" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "proceeding-with-a-date": {
    when: given({ basisMet: is("dated", "any-time"), deadline: someDate }),
    finds: { meets: "qualifying-reason" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "no-qualifying-reason": {
    when: given({ basisLeft: is("none") }),
    finds: { fails: "qualifying-reason" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "no-urgency": {
    when: given({
      basisLeft: is("none", "urgency-tested"),
      deadline: is("none"),
      harmIfRefused: is("hardship", "inconvenience"),
    }),
    finds: { fails: "qualifying-reason" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "urgency-unsettled": {
    when: [
      ...givenAny(
        [
          { harmIfRefused: is("hardship"), deadline: is("not-sure") },
          { harmIfRefused: is("inconvenience"), deadline: someDate },
          { harmIfRefused: is("inconvenience"), deadline: is("not-sure") },
          { harmIfRefused: is("not-sure") },
        ],
        { basisMet: is("urgency-tested") },
      ),
      ...givenAny(
        [
          { harmIfRefused: is("hardship", "inconvenience", "not-sure"), deadline: is("none") },
          { harmIfRefused: is("hardship", "inconvenience", "not-sure"), deadline: is("not-sure") },
        ],
        { basisMet: is("dated") },
      ),
    ],
    finds: { "leaves-open": "qualifying-reason" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c", "cfr-103-2-b-1"],
  },
  "reason-unknown": {
    when: given({ requestBases: has("not-sure") }),
    finds: { "leaves-open": "qualifying-reason" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
});
