/** A small edit of the rules, as somebody could make it. */
export type Plant = { of: string; file: string; from: string; to: string };
/** An edit that judges somebody otherwise, and the name under which the gate tells it. */
export type Change = Plant & { named: string };

const law = (file: string) => `rules/law/${file}.ts`;
const medical = law("bases/medical");
const standing = "rules/determination/standing.ts";
const firing = "rules/determination/firing.ts";

const rows: Change[] = [
  {
    of: "treatment that nobody called serious counts as a reason",
    file: medical,
    from: 'medSerious: is("yes"), medAvailableNearby: is("no") }',
    to: 'medAvailableNearby: is("no") }',
    named: "treatment-unavailable-nearby",
  },
  {
    of: "a worse chance nearby fails a patient",
    file: medical,
    from: 'medAvailableNearby: is("yes") }',
    to: 'medAvailableNearby: is("yes", "worse-chance") }',
    named: "treatment-available-nearby",
  },
  {
    of: "a donor whose match is unconfirmed counts as confirmed",
    file: medical,
    from: 'donorMatchConfirmed: is("yes"),',
    to: 'donorMatchConfirmed: is("yes", "not-yet"),',
    named: "confirmed-donor-for-us-patient",
  },
  {
    of: "a carer counts as the only one whoever else could care",
    file: law("bases/illness-and-death"),
    from: 'careSomeoneElse: is("no"),',
    to: "",
    named: "only-available-caregiver",
  },
  {
    of: "a pregnant person in custody is taken for a child",
    file: law("custody"),
    from: 'when: held("pregnant")',
    to: 'when: held("under-18")',
    named: "custody-pregnancy",
  },
  {
    of: "custody no longer goes before everything else",
    file: law("custody"),
    from: 'is("in-custody") }),\n    finds: "refers-first"',
    to: 'is("in-custody") }),\n    finds: "refers"',
    named: "immigration-custody",
  },
  {
    of: "a citizen seeks entry",
    file: law("location"),
    from: '"us-citizen") }),\n    finds: { fails:',
    to: '"us-citizen") }),\n    finds: { meets:',
    named: "us-citizen",
  },
  {
    of: "a child with another adult needs no lawyer",
    file: law("location"),
    from: 'is("other-adult", "alone", "not-sure")',
    to: 'is("alone", "not-sure")',
    named: "child-without-parent",
  },
  {
    of: "open removal proceedings no longer go first",
    file: law("location"),
    from: 'removalProceedingsNow: is("yes") }),\n    finds: "refers-first"',
    to: 'removalProceedingsNow: is("yes") }),\n    finds: "refers"',
    named: "removal-proceedings",
  },
  {
    of: "a plan to seek protection leaves nothing open",
    file: law("purpose"),
    from: 'is("seek-protection", "hopes-to-stay-no-path", "not-sure")',
    to: 'is("hopes-to-stay-no-path", "not-sure")',
    named: "plan-after-parole-unsettled",
  },
  {
    of: "a year is too long to have an end",
    file: law("purpose"),
    from: 'is("up-to-three-months", "up-to-one-year")',
    to: 'is("up-to-three-months")',
    named: "stay-with-an-end",
  },
  {
    of: "a special immigrant visa opens no path",
    file: law("purpose"),
    from: '  "siv",\n',
    to: "",
    named: "stay-with-an-end",
  },
  {
    of: "an organization's support completes no request",
    file: law("support"),
    from: '"self-with-proof", "organization"),\n        identityDocument',
    to: '"self-with-proof"),\n        identityDocument',
    named: "support-identity-and-evidence",
  },
  {
    of: "who does not know which paper they hold has one",
    file: law("support"),
    from: 'identityDocument: is("none", "not-sure")',
    to: 'identityDocument: is("none")',
    named: "no-identity-document",
  },
  {
    of: "a refusal at an interview does not show that a consulate can be reached",
    file: law("support"),
    from: '  { visaRefusalGround: is("ties-214b") },\n',
    to: "",
    named: "support-identity-and-evidence",
  },
  {
    of: "a citation of the permanent bar is lost",
    file: law("admissibility"),
    from: '"ina-212-a-9-C", "usc-1325-a", "usc-1326-a"',
    to: '"usc-1325-a", "usc-1326-a"',
    named: "unlawful-reentry",
  },
  {
    of: "a short unlawful stay needs a lawyer",
    file: law("admissibility"),
    from: 'unlawfulPresence: is("180-days',
    to: 'unlawfulPresence: is("under-180-days", "180-days',
    named: "long-unlawful-presence",
  },
  {
    of: "an arrest alone is a charge",
    file: law("admissibility"),
    from: 'criminalHistory: is("pending-charge",',
    to: 'criminalHistory: is("arrest-only", "pending-charge",',
    named: "charge-or-conviction",
  },
  {
    of: "persecuting others is no security concern",
    file: law("admissibility"),
    from: '      { securityConcern: has("persecuted-others") },\n',
    to: "",
    named: "security-concern",
  },
  {
    of: "a promise is a sponsor for pay",
    file: law("admissibility"),
    from: 'is("paid-sponsor") }',
    to: 'is("paid-sponsor", "promised-no-proof") }',
    named: "sponsor-for-pay",
  },
  {
    of: "a rule about advisers without a license is gone",
    file: law("admissibility"),
    from: 'paidHelper: is("paid-non-lawyer") }),\n    finds: "advises"',
    to: 'paidHelper: is("paid-non-lawyer") }),\n    finds: "refers"',
    named: "paid-adviser-without-license",
  },
  {
    of: "danger to nobody in particular stays open",
    file: law("bases/harm"),
    from: 'is("no") }),\n    finds: { fails:',
    to: 'is("no") }),\n    finds: { "leaves-open":',
    named: "no-personal-risk",
  },
  {
    of: "family in a danger that nobody is sure of needs no lawyer",
    file: law("bases/harm"),
    from: 'famUrgentReason: is("danger", "not-sure")',
    to: 'famUrgentReason: is("danger")',
    named: "family-member-in-danger",
  },
  {
    of: "a visa never tried for counts as no appointment",
    file: law("visitor-visa"),
    from: 'is("tried-no-appointment") }',
    to: 'is("tried-no-appointment", "not-tried") }',
    named: "no-visa-appointment",
  },
  {
    of: "the Visa Waiver Program serves for a year",
    file: law("visitor-visa"),
    from: '{ visaSituation: usable, plannedStay: is("up-to-three-months") }',
    to: '{ visaSituation: usable, plannedStay: is("up-to-three-months", "up-to-one-year") }',
    named: "usable-visa",
  },
  {
    of: "a refused petition is no longer none",
    file: law("immigrant-petition"),
    from: 'immigrantPetition: is("none", "refused") }',
    to: 'immigrantPetition: is("none") }',
    named: "no-immigrant-petition",
  },
  {
    of: "any organization's support is a government's",
    file: law("bases/public-benefit"),
    from: 'benefitUsBodySupports: is("government-body")',
    to: 'benefitUsBodySupports: is("government-body", "other-organization")',
    named: "government-body-supports",
  },
  {
    of: "a year weighs as a short stay",
    file: law("factors-for"),
    from: 'is("up-to-three-months")',
    to: 'is("up-to-three-months", "up-to-one-year")',
    named: "short-stay",
  },
  {
    of: "nobody with a treatment is asked what it costs",
    file: "rules/questions/basis-medical.ts",
    from: '"no", "not-yet", "not-sure"),\n    when: forTreatment',
    to: '"no", "not-yet", "not-sure"),\n    when: forDonation',
    named: "medCostPlan",
  },
];

const decidingCode: Change[] = [
  {
    of: "a public benefit is tested for urgency",
    file: standing,
    from: '"public-benefit": "any-time"',
    to: '"public-benefit": "urgency-tested"',
    named: "code",
  },
  {
    of: "a summons needs no date",
    file: standing,
    from: '"legal-proceeding": "dated"',
    to: '"legal-proceeding": "any-time"',
    named: "code",
  },
  {
    of: "the worst of several bases counts",
    file: standing,
    from: "[...bestBases].reverse().find(",
    to: "[...bestBases].find(",
    named: "code",
  },
  {
    of: "a reason to see a lawyer goes before what failed",
    file: "rules/determination/determination.ts",
    from: '  ["fails", "likely-ineligible"],\n  ["refers", "needs-attorney"],',
    to: '  ["refers", "needs-attorney"],\n  ["fails", "likely-ineligible"],',
    named: "code",
  },
  {
    of: "a target is open only where every rule leaves it open",
    file: firing,
    from: 'a === "open" || b === "open"',
    to: 'a === "open" && b === "open"',
    named: "code",
  },
  {
    of: "further reasons beside those that a rule allows do no harm",
    file: "rules/conditions/region.ts",
    from: "  for (const option in chosen) if (!room.within.has(option)) return false;\n",
    to: "",
    named: "code",
  },
  {
    of: "a paper that is not there yet settles nothing",
    file: "rules/questions/settling.ts",
    from: '["not-sure", "not-yet", "not-yet-asked"]',
    to: '["not-sure"]',
    named: "code",
  },
];

/** Edits after which somebody is judged otherwise. */
export const changes: readonly Change[] = [...rows, ...decidingCode];

/** Edits after which nobody is. */
export const refactorings: readonly Plant[] = [
  {
    of: "options in another order",
    file: law("immigrant-petition"),
    from: 'immigrantPetition: is("none", "refused") }',
    to: 'immigrantPetition: is("refused", "none") }',
  },
  {
    of: "one condition written as two",
    file: law("support"),
    from: 'given({ financialSupport: is("none", "not-sure") })',
    to: 'givenAny([{ financialSupport: is("none") }, { financialSupport: is("not-sure") }])',
  },
  {
    of: "a condition that stands twice",
    file: law("admissibility"),
    from: '      { securityConcern: has("terrorism") },\n',
    to: '      { securityConcern: has("terrorism") },\n      { securityConcern: has("terrorism") },\n',
  },
  {
    of: "answers in another order",
    file: medical,
    from: '{ medSerious: is("yes"), medAvailableNearby: is("no") }',
    to: '{ medAvailableNearby: is("no"), medSerious: is("yes") }',
  },
  {
    of: "a constant spelled out",
    file: law("bases/illness-and-death"),
    from: "harmIfRefused: seriousHarm",
    to: 'harmIfRefused: is("death-or-permanent-harm", "serious-suffering")',
  },
  {
    of: "the best of several found from the end",
    file: standing,
    from: "[...bestBases].reverse().find(",
    to: "[...bestBases].findLast(",
  },
  {
    of: "the worse of two states found in a list",
    file: firing,
    from: 'a === "failed" || b === "failed" ? "failed" : a === "open" || b === "open" ? "open" : "met"',
    to: '(["failed", "open", "met"] as const).find((one) => a === one || b === one)!',
  },
  {
    of: "a loop over regions written as a test of each",
    file: "rules/conditions/region.ts",
    from: "  for (const [fact, room] of region) if (!inRoom(room, facts[fact])) return false;\n  return true;",
    to: "  return [...region].every(([fact, room]) => inRoom(room, facts[fact]));",
  },
  {
    of: "a failed requirement found in another way",
    file: "rules/determination/determination.ts",
    from: 'reached.includes("failed")',
    to: 'reached.some((state) => state === "failed")',
  },
  {
    of: "an unsure answer told by its kind",
    file: "rules/questions/settling.ts",
    from: '"not-sure" in answer : answer === "not-sure"',
    to: 'Object.keys(answer).includes("not-sure") : answer === "not-sure"',
  },
];
