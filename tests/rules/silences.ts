import { given, givenAny, is, only, optionsOf, type Basis, type Target, type When } from "#rules";

/** Where no rule speaks of a target on purpose, and why that is right. */
type Silence = { of: readonly Target[]; when: When; because: string };

const visitOnly = { requestBases: only("visit-work-or-study") };
const bases = optionsOf("requestBases").filter((basis) => basis !== "not-sure") as Basis[];
// These speak of themselves as soon as they are chosen.
const always = [
  "law-enforcement-request",
  "adoption",
  "targeted-harm",
  "general-danger",
  "waiting-for-visa",
  "immvi",
  "fwvp",
  "other-urgent",
  "visit-work-or-study",
];

export const silences: readonly Silence[] = [
  {
    of: ["qualifying-reason", "temporary-purpose", "visitor-visa", "immigrant-petition", "complete-request"],
    when: givenAny([
      { personUsStatus: is("us-citizen", "permanent-resident", "refugee-or-asylee") },
      { personLocation: is("inside-us", "in-custody", "at-us-port-or-border") },
    ]),
    because: "The check ended before its questions: the requirement stays open and is not listed.",
  },
  {
    of: bases.filter((basis) => !always.includes(basis)),
    when: given({ personLocation: is("at-us-port-or-border") }),
    because: "At a port or border the reason is asked and nothing more about it: an officer there decides.",
  },
  {
    of: ["qualifying-reason"],
    when: given({
      basisMet: is("none"),
      basisLeft: is("urgency-tested", "any-time"),
      requestBases: only(...bases),
    }),
    because: "The reason itself is open, and its own rules say why.",
  },
  {
    of: ["qualifying-reason"],
    when: given({
      basisMet: is("urgency-tested"),
      basisLeft: is("any-time"),
      deadline: is("none"),
      harmIfRefused: is("hardship", "inconvenience"),
    }),
    because: "The reason that is met is not urgent; the open one need not be, and its own rules say why.",
  },
  {
    of: ["temporary-purpose"],
    when: given({ ...visitOnly, afterParolePlan: is("return-home", "lawful-path") }),
    because: "A visit is no reason for parole, so how long it would last is not asked.",
  },
  {
    of: ["visitor-visa"],
    when: givenAny(
      [
        { visaSituation: is("applied-waiting") },
        { visaRefusalGround: is("more-papers-221g") },
        { whyNotTried: is("no-time", "cost", "did-not-know", "other") },
      ],
      visitOnly,
    ),
    because: "A visit is no reason for parole, so by when it must begin is not asked.",
  },
  {
    of: ["immigrant-petition"],
    when: given({ ...visitOnly, immigrantPetition: is("visa-available") }),
    because: "A visit is no reason for parole, so whether a visa would come in time is not asked.",
  },
];

/** Rules that leave open what another rule meets, so that it stays open. */
export const overlaps: Readonly<Record<string, string>> = {
  "support-identity-and-evidence × no-us-provider-in-writing": "a paper is missing beside a complete core",
  "support-identity-and-evidence × treatment-cost-not-covered": "a paper is missing beside a complete core",
  "support-identity-and-evidence × no-transplant-center-letter": "a paper is missing beside a complete core",
  "reason-without-urgency-test × reason-unknown": "not-sure is no basis, so that none is met beside it",
  "urgent-reason-with-serious-harm × reason-unknown": "not-sure is no basis, so that none is met beside it",
  "urgent-reason-with-deadline × reason-unknown": "not-sure is no basis, so that none is met beside it",
};

/** Rules inside a wider rule with the same finding, kept because they say more to the person. */
export const shadows: Readonly<Record<string, string>> = {
  "custody-medical-condition < immigration-custody": "names the group of 8 CFR 212.5(b)(1)",
  "custody-pregnancy < immigration-custody": "names the group of 8 CFR 212.5(b)(2)",
  "custody-of-a-minor < immigration-custody": "names the group of 8 CFR 212.5(b)(3)",
  "custody-of-a-witness < immigration-custody": "names the group of 8 CFR 212.5(b)(4)",
  "custody-public-interest < immigration-custody": "names the group of 8 CFR 212.5(b)(5)",
  "agency-request-awaited < law-enforcement-request": "names what would settle it",
  "family-danger-unsettled < family-reunification-for-danger": "names what would settle it",
  "adoption-need-or-custody-unsettled < adoption-through-parole": "names what would settle it",
  "targeted-harm-unsettled < targeted-harm": "names what would settle it",
  "personal-risk-unsettled < general-danger": "names what would settle it",
  "military-service-unknown < military-service-abroad": "names what would settle it",
  "citizen-or-resident-helped < relatives-in-us": "another factor: who is helped, not who vouches",
};
