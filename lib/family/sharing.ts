import { questionIds, type Answers, type QuestionId } from "#rules";

/** About whom or what a question is: this person, the reason that several can have, or the whole case. */
type Row = { about: "person" | "reason" | "case"; why: string };

const self = (why: string): Row => ({ about: "person", why });
const reason = (why: string): Row => ({ about: "reason", why });
const wholeCase = (why: string): Row => ({ about: "case", why });

const status = self("Each person has a status, a place and a court record of their own.");
const child = self("Each child has an age, companions and parents of their own.");
const care = self("A doctor and a hospital speak of one patient, and another patient has another illness.");
const tie = self("Two people can have two different family ties to the same person.");
const court = self("A court paper names one person and gives that person a part in the case.");
const agency = self("An agency or an institution asks for one person by name.");
const danger = self("Danger is judged for each person, and one person's fear must not become another's.");
const earlier = self("An earlier stay and what was begun in it belong to the person who was there.");
const visa = self("Visas, petitions and other cases are filed and decided for each person.");
const record = self("The past of one person says nothing about another, and a wrong guess can do harm.");
const patient = reason("It is a fact about the patient, who stays the same whoever comes.");

/** For every question: whether a second person in the same case shares the answer, and why. In doubt, asked again. */
export const sharing = {
  screeningFor: self("The next person may be the reader, a relative or a client, and the words follow from that."),
  personUsStatus: status,
  personLocation: status,
  custodyGrounds: status,
  insideUsSituation: status,
  militaryConnection: status,
  removalProceedingsNow: status,
  personIsMinor: child,
  minorTravelsWith: child,
  minorConsent: child,

  requestBases: reason("Those who come for the same thing give the same reasons, and say first that they do."),
  medSerious: care,
  medUnavailableNearby: care,
  medUsProviderAgreed: care,
  medCostPlan: care,
  donorRecipientInUs: patient,
  donorMatchConfirmed: care,
  donorCenterConfirms: care,
  companionPatientQualifies: patient,
  companionNeeded: self("A second companion must be needed beside the patient as well."),
  careSeriousIllness: patient,
  careCloseRelative: tie,
  careDoctorSaysNeeded: patient,
  careNoOneElse: reason("Who is already in the US and could give the care does not depend on who comes."),
  eolCloseFamily: tie,
  eolPrognosis: patient,
  funeralCloseFamily: tie,
  funeralNeedsPresence: self("The service is one, but a matter to settle may need one person and not another."),
  funeralNoOneElse: self("Somebody in the US may be able to do the part of one person and not that of another."),
  legalOfficialNotice: court,
  legalMustBePresent: court,
  legalRole: court,
  leAgencyAsked: agency,
  leAgencyWillRequest: agency,
  famCloseRelationship: tie,
  famUrgentReason: self("What makes it urgent differs: one may be a child alone, another an adult."),
  minorUsAdultReady: child,
  adoptUrgent: child,
  adoptLegalCustody: child,
  genPersonalVulnerability: danger,
  harmAboutThisPerson: danger,
  harmImminent: danger,
  harmNoSafePlace: danger,
  harmIndependentProof: danger,
  unfinishedSpecific: earlier,
  unfinishedUrgentNow: earlier,
  unfinishedComplied: earlier,
  researchInstitution: agency,
  researchNeedsPresence: agency,
  researchBenefitsOthers: reason("It is a fact about the research, whoever takes part in it."),
  benefitBeyondFamily: agency,
  benefitUsBodySupports: agency,
  benefitPresenceNeeded: agency,
  immviServed: self("Service is proved for each person, and the family tie to whoever served may differ."),
  deadline: reason("The date comes from the reason: the same surgery, hearing or funeral."),
  harmIfRefused: self("What happens without one person is not what happens without another."),
  canBeDoneWithoutTravel: self("One of those who come may meet the need, so that the other need not travel."),
  plannedStay: reason("The reason says how long a stay it needs."),

  visaSituation: visa,
  visaRefusalGround: visa,
  whyNotTried: visa,
  emergencyAppointmentAsked: visa,
  immigrantPetition: visa,
  onlyBecauseOfWait: visa,
  protectionRoute: visa,

  everOrderedRemoved: record,
  everInUs: record,
  unlawfulPresence: record,
  reenteredWithoutPermission: record,
  keptEarlierConditions: record,
  misrepresentation: record,
  criminalHistory: record,
  securityConcern: record,
  helpedOthersEnterIllegally: record,
  healthConcern: record,
  priorParoleRequest: record,

  financialSupport: wholeCase("One supporter can pay for all, with a form of their own for each person."),
  housingArranged: wholeCase("Those who come in one case can stay in one home."),
  afterParolePlan: self("What somebody plans for afterwards is their own plan."),
  homeTies: self("Ties at home are a person's own: work, school, property."),
  usBeneficiaries: self("Whom it would help depends on who comes."),
  identityDocument: self("An identity paper belongs to one person."),
  evidenceLevel: self("Papers may prove the reason of one person and leave out the other."),
  canReachConsulate: self("It depends on where the person is and what they can do."),
  paidHelper: self("One may have a lawyer and the other somebody who must not be paid."),
} as const satisfies Record<QuestionId, Row>;

/** The answers of one person that another one in the same case shares. */
export const sharedOf = (answers: Answers, sameReason: boolean): Answers =>
  Object.fromEntries(
    questionIds
      .filter((id) => sharing[id].about === "case" || (sameReason && sharing[id].about === "reason"))
      .filter((id) => answers[id] !== undefined)
      .map((id) => [id, answers[id]]),
  );
