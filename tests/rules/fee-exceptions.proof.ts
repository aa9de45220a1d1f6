import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "#rules";
import {
  feeExceptionIds,
  feeExceptions,
  feeExceptionsFor,
  type FeeExceptionId,
} from "#rules/plan/fees/fee-exceptions.ts";
import { anyAnswers, walks } from "./answers.ts";

const abroad: Answers = {
  personUsStatus: "none",
  personLocation: "outside-us",
  visaSituation: "refused",
};
type Person = { who: string; answers: Answers; may?: FeeExceptionId[] };
const patient: Answers = { requestBases: { "medical-treatment": true }, medSerious: "yes" };
const donor: Answers = {
  requestBases: { "organ-or-tissue-donor": true },
  donorRecipientInUs: "yes",
  donorMatchConfirmed: "yes",
};
const companion: Answers = {
  requestBases: { "medical-companion": true },
  companionPatientQualifies: "yes",
  companionNeeded: "yes",
};
const visitor: Answers = {
  requestBases: { "end-of-life-visit": true },
  eolCloseFamily: "yes",
  eolPrognosis: "death-expected-soon",
};
const mourner: Answers = {
  requestBases: { "funeral-or-affairs": true },
  funeralCloseFamily: "yes",
  funeralNeedsPresence: "yes",
};
const adopted: Answers = {
  requestBases: { adoption: true },
  adoptUrgent: "yes",
  adoptLegalCustody: "yes",
};
const witness: Answers = {
  requestBases: { "law-enforcement-request": true },
  leAgencyAsked: "yes",
};

const people: Person[] = [
  {
    who: "A child cannot get surgery at home or nearby.",
    answers: { ...patient, medUnavailableNearby: "yes" },
    may: ["medical-emergency"],
  },
  {
    who: "Nobody knows whether there is care nearby.",
    answers: { ...patient, medUnavailableNearby: "not-sure" },
    may: ["medical-emergency"],
  },
  {
    who: "There is care nearby, but his life is in danger and a visa was refused.",
    answers: { ...patient, medUnavailableNearby: "no", harmIfRefused: "death-or-permanent-harm" },
    may: ["medical-emergency"],
  },
  {
    who: "Cheaper care can be had at home.",
    answers: { ...patient, medUnavailableNearby: "no", harmIfRefused: "hardship" },
  },
  {
    who: "A doctor said that it is not serious.",
    answers: { ...patient, medSerious: "no", medUnavailableNearby: "yes" },
  },
  {
    who: "A mother must stay beside her son.",
    answers: companion,
    may: ["parent-of-minor-patient"],
  },
  {
    who: "An uncle would keep a patient company.",
    answers: { ...companion, companionNeeded: "no" },
  },
  { who: "A matched donor was refused a visa.", answers: donor, may: ["organ-or-tissue-donor"] },
  { who: "A donor holds a visa.", answers: { ...donor, visaSituation: "has-usable-visa-or-esta" } },
  { who: "A donor needs no visa.", answers: { ...donor, visaSituation: "no-visa-needed" } },
  { who: "A donor does not match.", answers: { ...donor, donorMatchConfirmed: "no" } },
  {
    who: "His mother has days to live.",
    answers: visitor,
    may: ["imminent-death-of-close-family"],
  },
  {
    who: "No doctor has said how long.",
    answers: { ...visitor, eolPrognosis: "not-yet-asked" },
    may: ["imminent-death-of-close-family"],
  },
  { who: "His mother will recover.", answers: { ...visitor, eolPrognosis: "recovery-expected" } },
  { who: "A friend is dying.", answers: { ...visitor, eolCloseFamily: "no" } },
  { who: "Her father's funeral is next week.", answers: mourner, may: ["funeral-of-close-family"] },
  {
    who: "The funeral is on Friday and she holds a visa.",
    answers: { ...mourner, visaSituation: "has-usable-visa-or-esta" },
  },
  {
    who: "A distant friend would attend a funeral.",
    answers: { ...mourner, funeralCloseFamily: "no" },
  },
  {
    who: "There is nothing to attend or settle.",
    answers: { ...mourner, funeralNeedsPresence: "no" },
  },
  {
    who: "An adopted child needs urgent care.",
    answers: adopted,
    may: ["adopted-child-with-urgent-illness"],
  },
  {
    who: "The adopting parents have no custody.",
    answers: { ...adopted, adoptLegalCustody: "no" },
  },
  {
    who: "A man sent back to Mexico has a hearing.",
    answers: { removalProceedingsNow: "yes" },
    may: ["hearing-from-contiguous-country"],
  },
  { who: "A man is not sure about a court case.", answers: { removalProceedingsNow: "not-sure" } },
  { who: "A prosecutor needs a witness.", answers: witness, may: ["law-enforcement-matter"] },
  { who: "No agency asked for the witness.", answers: { ...witness, leAgencyAsked: "no" } },
  {
    who: "A carer for a very ill parent.",
    answers: {
      requestBases: { caregiver: true },
      careSeriousIllness: "yes",
      careCloseRelative: "yes",
    },
  },
  {
    who: "A very ill man whose mother is dying.",
    answers: {
      ...visitor,
      ...patient,
      medUnavailableNearby: "yes",
      requestBases: { "medical-treatment": true, "end-of-life-visit": true },
    },
    may: ["medical-emergency", "imminent-death-of-close-family"],
  },
];

describe("Who may not have to pay the parole fee:", () => {
  test.each(people)("$who", ({ answers, may = [] }) => {
    expect(feeExceptionsFor({ ...abroad, ...answers })).toEqual(may);
  });

  test("the ten stand in the order of the statute, each on its own paragraph", () => {
    expect(feeExceptionIds.map((id) => feeExceptions[id].cites[0])).toEqual(
      Array.from({ length: 10 }, (_, at) => `pl-119-21-100004-b-${at + 1}`),
    );
  });

  test("each that the answers can speak to has somebody above; of the others no answer speaks", () => {
    const spoken = feeExceptionIds.filter((id) => feeExceptions[id].when);
    expect(spoken.filter((id) => !people.some(({ may }) => may?.includes(id)))).toEqual([]);
    expect(feeExceptionIds.filter((id) => !spoken.includes(id))).toEqual([
      "adjustment-applicant-returning",
      "cuban-or-haitian-entrant",
    ]);
  });

  test("any answers at all give some of the ten, in order; nothing known gives none", () => {
    expect(feeExceptionsFor({})).toEqual([]);
    fc.assert(
      fc.property(fc.oneof(anyAnswers(), walks()), (answers) => {
        const found = feeExceptionsFor(answers);
        expect(feeExceptionIds.filter((id) => found.includes(id))).toEqual(found);
      }),
    );
  });

  test("nationality touches none of them", () => {
    fc.assert(
      fc.property(walks(), fc.constantFrom("CU", "HT", "MX"), (answers, nationality) => {
        expect(feeExceptionsFor({ ...answers, nationality })).toEqual(feeExceptionsFor(answers));
      }),
    );
  });
});
