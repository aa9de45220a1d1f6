import type { Answers, QuestionId } from "#rules";

type Option<Q extends QuestionId> = Extract<NonNullable<Answers[Q]>, string>;

/**
 * From which answers a fact can honestly move, and to which: groups of options that no requirement tells
 * apart, the nearest group first.
 */
type Row<Q extends QuestionId> = {
  from: readonly Option<Q>[];
  to: readonly (readonly Option<Q>[])[];
};

// A paper that is awaited, or the word of a doctor, a court or an office. A "no" is that body's word already.
const awaited = { from: ["not-yet", "not-sure"], to: [["yes"]] } as const;

/**
 * The facts that a person can honestly change, and no other: papers, support, a try at a visa, time. Who a
 * person is, the past, harm and its proof, place, status, family ties and admissibility are never here.
 */
export const changeable = {
  minorConsent: { from: ["no", "not-sure"], to: [["yes"]] },
  medSerious: awaited,
  medUsProviderAgreed: awaited,
  medCostPlan: awaited,
  donorMatchConfirmed: awaited,
  donorCenterConfirms: awaited,
  careDoctorSaysNeeded: awaited,
  eolPrognosis: { from: ["not-yet-asked", "not-sure"], to: [["death-expected-soon"]] },
  legalOfficialNotice: { from: ["no", "not-yet", "not-sure"], to: [["yes"]] },
  leAgencyAsked: awaited,
  leAgencyWillRequest: awaited,
  researchInstitution: awaited,
  benefitUsBodySupports: { from: ["not-yet", "not-sure"], to: [["government-body"]] },
  deadline: {
    from: ["one-to-three-months", "over-three-months", "none", "not-sure"],
    to: [["one-to-three-months"], ["within-30-days", "within-7-days"]],
  },
  visaSituation: {
    from: ["applied-waiting", "not-tried", "not-sure"],
    to: [["applied-waiting"], ["tried-no-appointment"], ["refused"]],
  },
  visaRefusalGround: { from: ["more-papers-221g", "not-sure"], to: [["ties-214b"]] },
  emergencyAppointmentAsked: { from: ["no", "not-sure"], to: [["yes"]] },
  financialSupport: {
    from: ["none", "not-sure"],
    to: [["supporter-with-proof", "self-with-proof", "organization"]],
  },
  identityDocument: { from: ["none", "not-sure"], to: [["passport", "other-id"]] },
  evidenceLevel: {
    from: ["own-statements-only", "none", "not-sure"],
    to: [["independent-documents", "some"]],
  },
  paidHelper: { from: ["paying-for-sponsor"], to: [["attorney-or-accredited", "none"]] },
} as const satisfies { [Q in QuestionId]?: Row<Q> };

export type Changeable = keyof typeof changeable;

/** One fact moved: the answer now, and the options of which any one would do. */
export type Move = { question: Changeable; from: string; to: readonly string[] };

type AnyRow = { from: readonly string[]; to: readonly (readonly string[])[] };
const rows = Object.entries(changeable) as [Changeable, AnyRow][];

/** Every honest move from these answers. */
export const movesFrom = (answers: Answers): Move[] =>
  rows.flatMap(([question, { from, to }]) => {
    const now = answers[question];
    if (now === undefined || !from.includes(now)) return [];
    return to.filter((group) => !group.includes(now)).map((group) => ({ question, from: now, to: group }));
  });
