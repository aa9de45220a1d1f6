import { given, givenAny, has, is, questionIds, type QuestionId, type When } from "#rules";

/** A question and when it is asked; no `when` means always. */
export type Step = { ask: QuestionId; when?: When };

// Citizens need no parole, residents return as residents, refugees and asylees see an attorney: none of
// them is asked more than where they are and whether they are in court.
const applicant = { personUsStatus: is("none", "not-sure") };
const notCitizen = given({
  personUsStatus: is("none", "permanent-resident", "refugee-or-asylee", "not-sure"),
});
const abroad = { ...applicant, personLocation: is("outside-us", "not-sure") };
const abroadOrAtBorder = { ...applicant, personLocation: is("outside-us", "at-us-port-or-border", "not-sure") };

const for_ = (basis: Parameters<typeof has>[0]) => given({ ...abroad, requestBases: has(basis) as never });
const always = given(abroad);

const bases = [
  "medical-treatment", "organ-or-tissue-donor", "medical-companion", "caregiver", "end-of-life-visit",
  "funeral-or-affairs", "legal-proceeding", "law-enforcement-request", "family-reunification", "adoption",
  "general-danger", "unfinished-purpose", "waiting-for-visa", "research-or-trial", "public-benefit",
  "other-urgent", "not-sure",
] as const;
const movable = givenAny(bases.map((basis) => ({ requestBases: has(basis) })), abroad);
const anyReason = [...movable, for_("targeted-harm"), for_("immvi"), for_("fwvp")];

const danger = [
  for_("targeted-harm"),
  given({ ...abroad, requestBases: has("general-danger"), genPersonalVulnerability: is("yes") }),
  given({ ...abroad, requestBases: has("family-reunification"), famUrgentReason: is("danger") }),
];

const each = (when: When, ...ids: QuestionId[]): Step[] => ids.map((ask) => ({ ask, when }));

/** The one list: the stages, the order of the questions, and when each is asked. */
export const questionnaire = {
  location: [
    { ask: "screeningFor" },
    { ask: "personUsStatus" },
    { ask: "personLocation", when: notCitizen },
    { ask: "custodyGrounds", when: given({ personLocation: is("in-custody") }) },
    { ask: "insideUsSituation", when: given({ ...applicant, personLocation: is("inside-us") }) },
    {
      ask: "militaryConnection",
      when: given({ ...applicant, personLocation: is("inside-us", "in-custody") }),
    },
    { ask: "removalProceedingsNow", when: notCitizen },
    { ask: "personIsMinor", when: given(abroadOrAtBorder) },
    ...each(given({ personIsMinor: is("yes") }), "minorTravelsWith", "minorConsent"),
  ],
  basis: [
    { ask: "requestBases", when: given(abroadOrAtBorder) },
    ...each(for_("medical-treatment"), "medSerious", "medUnavailableNearby", "medUsProviderAgreed", "medCostPlan"),
    ...each(for_("organ-or-tissue-donor"), "donorRecipientInUs", "donorMatchConfirmed", "donorCenterConfirms"),
    ...each(for_("medical-companion"), "companionPatientQualifies", "companionNeeded"),
    ...each(for_("caregiver"), "careSeriousIllness", "careCloseRelative", "careDoctorSaysNeeded", "careNoOneElse"),
    ...each(for_("end-of-life-visit"), "eolCloseFamily", "eolPrognosis"),
    ...each(for_("funeral-or-affairs"), "funeralCloseFamily", "funeralNeedsPresence", "funeralNoOneElse"),
    ...each(for_("legal-proceeding"), "legalOfficialNotice", "legalMustBePresent", "legalRole"),
    ...each(for_("law-enforcement-request"), "leAgencyAsked", "leAgencyWillRequest"),
    ...each(for_("family-reunification"), "famCloseRelationship", "famUrgentReason"),
    {
      ask: "minorUsAdultReady",
      when: given({ ...abroad, requestBases: has("family-reunification"), personIsMinor: is("yes") }),
    },
    ...each(for_("adoption"), "adoptUrgent", "adoptLegalCustody"),
    ...each(for_("general-danger"), "genPersonalVulnerability"),
    ...each(danger, "harmAboutThisPerson", "harmImminent", "harmNoSafePlace", "harmIndependentProof"),
    ...each(for_("unfinished-purpose"), "unfinishedSpecific", "unfinishedUrgentNow", "unfinishedComplied"),
    ...each(for_("research-or-trial"), "researchInstitution", "researchNeedsPresence", "researchBenefitsOthers"),
    ...each(for_("public-benefit"), "benefitBeyondFamily", "benefitUsBodySupports", "benefitPresenceNeeded"),
    ...each(for_("immvi"), "immviServed"),
    ...each(anyReason, "deadline", "harmIfRefused"),
    ...each(movable, "canBeDoneWithoutTravel"),
    ...each(anyReason, "plannedStay"),
  ],
  alternatives: [
    { ask: "visaSituation", when: always },
    { ask: "visaRefusalGround", when: given({ visaSituation: is("refused") }) },
    { ask: "whyNotTried", when: given({ visaSituation: is("not-tried") }) },
    {
      ask: "emergencyAppointmentAsked",
      when: given({ visaSituation: is("applied-waiting", "tried-no-appointment", "not-tried") }),
    },
    { ask: "immigrantPetition", when: always },
    { ask: "onlyBecauseOfWait", when: given({ immigrantPetition: is("pending", "approved-waiting") }) },
    {
      ask: "protectionRoute",
      when: [for_("targeted-harm"), for_("general-danger"), for_("family-reunification")],
    },
  ],
  admissibility: [
    ...each(always, "everOrderedRemoved", "everInUs"),
    { ask: "unlawfulPresence", when: given({ everInUs: is("yes", "not-sure") }) },
    {
      ask: "reenteredWithoutPermission",
      when: givenAny([
        { everOrderedRemoved: is("ordered-removed", "removed-despite-court-order", "not-sure") },
        { unlawfulPresence: is("over-one-year", "not-sure") },
      ]),
    },
    { ask: "keptEarlierConditions", when: given({ everInUs: is("yes") }) },
    ...each(
      always, "misrepresentation", "criminalHistory", "securityConcern", "helpedOthersEnterIllegally",
      "healthConcern", "priorParoleRequest",
    ),
  ],
  support: [
    ...each(always, "financialSupport", "housingArranged", "afterParolePlan"),
    { ask: "homeTies", when: given({ afterParolePlan: is("return-home") }) },
    ...each(
      always, "usBeneficiaries", "identityDocument", "evidenceLevel", "canReachConsulate", "paidHelper",
    ),
  ],
} as const satisfies Record<string, readonly Step[]>;

export type Stage = keyof typeof questionnaire;
export const stages = Object.keys(questionnaire) as Stage[];

/** Every step in order. */
export const steps: readonly Step[] = Object.values(questionnaire).flat();

const stageByQuestion = new Map(
  stages.flatMap((stage) => questionnaire[stage].map(({ ask }) => [ask as QuestionId, stage] as const)),
);
export const stageOf = (question: QuestionId): Stage => stageByQuestion.get(question) ?? "location";

/** Where the optional country question stands: it selects advisories and never changes an outcome. */
export const nationalityWhen = given(abroadOrAtBorder);

/** The ways in which a check ends, early ones first. The first that applies names the result. */
export const ends = {
  "us-citizen": given({ personUsStatus: is("us-citizen") }),
  "in-custody": given({ personLocation: is("in-custody") }),
  "permanent-resident": given({ personUsStatus: is("permanent-resident") }),
  "refugee-or-asylee": given({ personUsStatus: is("refugee-or-asylee") }),
  "inside-us": given({ personLocation: is("inside-us") }),
  "port-or-border": given({ personLocation: is("at-us-port-or-border") }),
  "all-stages": given(abroad),
} as const;
export type End = keyof typeof ends;

export { questionIds };
