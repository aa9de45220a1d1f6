import type { Basis, QuestionId, Requirement } from "#rules";

/** Answers of which any one is given; a question with several is answered by one option. */
type Facts = { readonly [Q in QuestionId]?: readonly string[] };

/** One reason under which a story can be told, and how it is told there; `not-sure` where nobody could name one. */
export type Door = {
  reason: Basis | "not-sure";
  told: Facts;
  /** The one requirement that the model judges otherwise at this door, and why. */
  but?: { requirement: Requirement; because: string };
};

/** The same facts, told under one reason or another. */
export type Story = { of: string; facts: Facts; doors: readonly Door[] };

const abroad: Facts = { personUsStatus: ["none"], personLocation: ["outside-us"] };
/** Laws of their own under which somebody may come. */
const routes = [
  "u-waiting-list",
  "u-or-t-other",
  "vawa-cancellation-family",
  "continued-presence-family",
  "follow-to-join",
];

const openEnded =
  "the model names the reasons that a stay without end or path fails, and family-reunification is not among them";
const familyInDanger: Door = {
  reason: "family-reunification",
  told: {
    famCloseRelationship: ["close-relative", "other-relative-or-partner", "unrelated", "not-sure"],
    famUrgentReason: ["danger", "not-sure"],
    minorUsAdultReady: ["yes", "no", "not-sure"],
  },
};

/** Stories that the model judges alike at every door. */
export const stories: readonly Story[] = [
  {
    of: "somebody who is threatened",
    facts: { ...abroad, protectionRoute: ["none", "unhcr-or-usrap", "siv", "not-sure"] },
    doors: [
      { reason: "targeted-harm", told: {} },
      { reason: "general-danger", told: { genPersonalVulnerability: ["yes", "not-sure"] } },
      familyInDanger,
    ],
  },
  {
    of: "somebody whom another law already reaches",
    facts: { ...abroad, protectionRoute: routes },
    doors: [
      { reason: "waiting-for-visa", told: {} },
      { reason: "other-urgent", told: {} },
      { reason: "family-reunification", told: {} },
      { reason: "targeted-harm", told: {} },
      { reason: "general-danger", told: {} },
      { reason: "not-sure", told: {} },
    ],
  },
  {
    of: "the family of a victim whose case is heard in the US",
    facts: {
      ...abroad,
      deadline: ["within-7-days", "within-30-days", "one-to-three-months", "over-three-months", "worsening-no-date"],
      protectionRoute: ["none", "not-sure"],
    },
    doors: [
      {
        reason: "legal-proceeding",
        told: { legalMustBePresent: ["right-to-attend", "not-sure"], legalRole: ["other", "witness"] },
      },
      { reason: "other-urgent", told: { canBeDoneWithoutTravel: ["no", "partly", "not-sure"] } },
    ],
  },
  {
    of: "somebody with a gravely ill relative in the US",
    facts: { ...abroad, protectionRoute: ["none"] },
    doors: [
      {
        reason: "caregiver",
        told: {
          careSeriousIllness: ["yes"],
          careCloseRelative: ["close-relative", "other-relative-or-partner"],
          careDoctorSaysNeeded: ["yes", "not-yet", "not-sure"],
          canBeDoneWithoutTravel: ["no", "partly", "not-sure"],
        },
      },
      {
        reason: "end-of-life-visit",
        told: {
          eolCloseFamily: ["close-relative", "other-relative-or-partner"],
          eolPrognosis: ["death-expected-soon", "gravely-ill-no-time-given", "not-yet-asked", "not-sure"],
        },
      },
      {
        reason: "family-reunification",
        told: {
          famCloseRelationship: ["close-relative", "other-relative-or-partner"],
          famUrgentReason: ["relative-in-us-ill"],
          minorUsAdultReady: ["yes", "not-sure"],
          canBeDoneWithoutTravel: ["no", "partly", "not-sure"],
        },
        but: { requirement: "temporary-purpose", because: openEnded },
      },
    ],
  },
  {
    of: "somebody gravely ill whom a US hospital takes into a trial",
    facts: { ...abroad },
    doors: [
      {
        reason: "medical-treatment",
        told: {
          medSerious: ["yes", "not-yet", "not-sure"],
          medAvailableNearby: ["no", "worse-chance", "not-sure"],
          harmIfRefused: ["death-or-permanent-harm", "serious-suffering"],
        },
      },
      {
        reason: "research-or-trial",
        told: {
          researchInstitution: ["yes", "not-yet"],
          researchNeedsPresence: ["yes", "not-sure"],
          researchBenefitsOthers: ["yes", "not-sure"],
        },
      },
    ],
  },
  {
    of: "a child who loses the people who care for them",
    facts: {
      ...abroad,
      personIsMinor: ["yes"],
      canBeDoneWithoutTravel: ["no", "partly", "not-sure"],
    },
    doors: [
      {
        reason: "family-reunification",
        told: {
          famCloseRelationship: ["close-relative", "other-relative-or-partner"],
          famUrgentReason: ["child-losing-care", "cannot-live-alone"],
          minorUsAdultReady: ["yes", "not-sure"],
        },
        but: { requirement: "temporary-purpose", because: openEnded },
      },
      { reason: "other-urgent", told: {} },
    ],
  },
  {
    of: "a child in danger whom relatives in the US adopt",
    facts: { ...abroad, personIsMinor: ["yes"], protectionRoute: ["none", "unhcr-or-usrap", "not-sure"] },
    doors: [
      { reason: "adoption", told: {} },
      { reason: "targeted-harm", told: {} },
      { reason: "general-danger", told: { genPersonalVulnerability: ["yes", "not-sure"] } },
      familyInDanger,
    ],
  },
];
