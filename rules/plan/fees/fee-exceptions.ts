import type { AuthorityId } from "../../authorities/citations.ts";
import { given, givenAny, has, is, type When } from "../../conditions/condition.ts";
import { matches } from "../../conditions/matches.ts";
import type { Answers } from "../../questions/questions.ts";

type FeeException = {
  /** When the answers speak of it; none where no question does. */
  when?: When;
  cites: readonly [AuthorityId, ...AuthorityId[]];
  /** A legal doubt that stands, for the reviewing attorney. */
  doubt?: string;
};

const yesOrNotYetKnown = is("yes", "not-yet", "not-sure");
const yesOrUnknown = is("yes", "not-sure");
const noVisaInHand = is(
  "refused",
  "applied-waiting",
  "applied-post-closed",
  "tried-no-appointment",
  "not-tried",
  "not-sure",
);

const normalVisaProcess =
  "Whether somebody whom a bar or a suspension keeps from any visa is out of time “through the normal " +
  "visa process” is not settled; only a visa in hand, or no need of one, is taken to rule it out.";

const exceptions = {
  "medical-emergency": {
    when: givenAny(
      [
        { medAvailableNearby: is("no", "worse-chance", "not-sure") },
        { harmIfRefused: is("death-or-permanent-harm"), visaSituation: noVisaInHand },
      ],
      { requestBases: has("medical-treatment"), medSerious: yesOrNotYetKnown },
    ),
    cites: ["pl-119-21-100004-b-1"],
    doubt:
      "The paragraph speaks of treatment where the person resides; the answers speak of nearby countries, " +
      "too, so care that only a neighboring country offers can hide a match.",
  },
  "parent-of-minor-patient": {
    when: given({
      requestBases: has("medical-companion"),
      companionPatientQualifies: is("in-the-us", "allowed-to-come", "asking-too", "not-sure"),
      companionNeeded: is("parent-of-minor-patient", "not-sure"),
    }),
    cites: ["pl-119-21-100004-b-2", "pl-119-21-100004-b-1"],
    doubt:
      "“An alien described in paragraph (1)” is read to leave out a patient who is a US citizen.",
  },
  "organ-or-tissue-donor": {
    when: given({
      requestBases: has("organ-or-tissue-donor"),
      donorRecipientInUs: yesOrUnknown,
      donorMatchConfirmed: yesOrNotYetKnown,
      visaSituation: noVisaInHand,
    }),
    cites: ["pl-119-21-100004-b-3"],
    doubt: normalVisaProcess,
  },
  "imminent-death-of-close-family": {
    when: given({
      requestBases: has("end-of-life-visit"),
      eolCloseFamily: is("close-relative", "not-sure"),
      eolPrognosis: is(
        "death-expected-soon",
        "gravely-ill-no-time-given",
        "not-yet-asked",
        "not-sure",
      ),
      visaSituation: noVisaInHand,
    }),
    cites: ["pl-119-21-100004-b-4"],
    doubt: normalVisaProcess,
  },
  "funeral-of-close-family": {
    when: given({
      requestBases: has("funeral-or-affairs"),
      funeralCloseFamily: is("close-relative", "not-sure"),
      funeralNeedsPresence: is("dated-service", "not-sure"),
      visaSituation: noVisaInHand,
    }),
    cites: ["pl-119-21-100004-b-5"],
    doubt: normalVisaProcess,
  },
  "adopted-child-with-urgent-illness": {
    when: given({
      requestBases: has("adoption"),
      adoptUrgent: is("medical-care", "not-sure"),
      adoptLegalCustody: yesOrUnknown,
    }),
    cites: ["pl-119-21-100004-b-6"],
    doubt: "The answers do not say whether an adoption visa was sought.",
  },
  "adjustment-applicant-returning": { cites: ["pl-119-21-100004-b-7"] },
  "hearing-from-contiguous-country": {
    when: given({
      personLocation: is("outside-us", "not-sure"),
      everOrderedRemoved: is("case-still-open"),
    }),
    cites: ["pl-119-21-100004-b-8"],
    doubt:
      "The answers do not say whether the person was returned under INA 235(b)(2)(C); whether DHS makes " +
      "such returns in late 2026 was not verified.",
  },
  "cuban-or-haitian-entrant": { cites: ["pl-119-21-100004-b-9"] },
  "law-enforcement-matter": {
    when: given({ requestBases: has("law-enforcement-request"), leAgencyAsked: yesOrNotYetKnown }),
    cites: ["pl-119-21-100004-b-10"],
    doubt:
      "The paragraph names the US Government; whether State or local agencies count is not settled.",
  },
} as const satisfies Record<string, FeeException>;

export type FeeExceptionId = keyof typeof exceptions;

/** The ten exceptions to the parole fee, in the order of Pub. L. 119-21, sec. 100004(b). */
export const feeExceptions: Record<FeeExceptionId, FeeException> = exceptions;
export const feeExceptionIds = Object.keys(exceptions) as FeeExceptionId[];

const ready = feeExceptionIds.map((id) => ({ id, mayMatch: matches(feeExceptions[id].when) }));

/** The exceptions that may match these answers: a person for whom one does may not have to pay. */
export const feeExceptionsFor = (answers: Answers): FeeExceptionId[] =>
  ready.filter(({ mayMatch }) => mayMatch(answers)).map(({ id }) => id);
