import { given, givenAny, is, only, optionsOf, type Basis, type Target, type When } from "#rules";

/** Where no rule speaks of a target on purpose, and why that is right. */
type Silence = { of: readonly Target[]; when: When; because: string };

const aimless = { requestBases: only("waiting-for-visa", "visit-work-or-study") };
const bases = optionsOf("requestBases").filter((basis) => basis !== "not-sure") as Basis[];
// These speak of themselves as soon as they are chosen.
const always = [
  "law-enforcement-request",
  "adoption",
  "targeted-harm",
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
      basisLeft: is("urgency-tested", "dated", "any-time"),
      requestBases: only(...bases),
    }),
    because: "The reason itself is open, and its own rules say why.",
  },
  {
    of: ["qualifying-reason"],
    when: given({
      basisMet: is("urgency-tested"),
      basisLeft: is("dated", "any-time"),
      deadline: is("none"),
      harmIfRefused: is("hardship", "inconvenience"),
    }),
    because: "The reason that is met is not urgent; no lack of urgency fails the open one, and its own rules say why.",
  },
  {
    of: ["temporary-purpose"],
    when: given({ ...aimless, afterParolePlan: is("return-home", "lawful-path") }),
    because: "A visit or a wait is no reason for parole, so how long it would last is not asked.",
  },
  {
    of: ["visitor-visa"],
    when: givenAny(
      [
        { visaSituation: is("has-usable-visa", "visa-waiver", "no-visa-needed", "applied-waiting") },
        { visaRefusalGround: is("more-papers-221g") },
        { whyNotTried: is("no-time", "cost", "did-not-know", "other") },
      ],
      aimless,
    ),
    because: "A visit or a wait is no reason for parole, so its date and length are not asked.",
  },
  {
    of: ["immigrant-petition"],
    when: given({ ...aimless, immigrantPetition: is("visa-available") }),
    because: "A visit or a wait is no reason for parole, so whether a visa would come in time is not asked.",
  },
];

/** Rules that leave open what another rule meets, so that it stays open. */
export const overlaps: Readonly<Record<string, string>> = {
  "support-identity-and-evidence × no-us-provider-in-writing": "a paper is missing beside a complete core",
  "support-identity-and-evidence × treatment-cost-not-covered": "a paper is missing beside a complete core",
  "support-identity-and-evidence × no-transplant-center-letter": "a paper is missing beside a complete core",
  "reason-without-urgency-test × reason-unknown": "not-sure is no basis, so that none is met beside it",
  "proceeding-with-a-date × reason-unknown": "not-sure is no basis, so that none is met beside it",
};

/** Rules inside a wider rule with the same finding, kept because they say more to the person. */
export const shadows: Readonly<Record<string, string>> = {
  "custody-medical-condition < immigration-custody": "names the group of 8 CFR 212.5(b)(1)",
  "custody-pregnancy < immigration-custody": "names the group of 8 CFR 212.5(b)(2)",
  "custody-of-a-minor < immigration-custody": "names the group of 8 CFR 212.5(b)(3)",
  "custody-of-a-witness < immigration-custody": "names the group of 8 CFR 212.5(b)(4)",
  "custody-public-interest < immigration-custody": "names the group of 8 CFR 212.5(b)(5)",
  "military-service-unknown < military-service-abroad": "names what would settle it",
  "citizen-or-resident-helped < relatives-in-us": "another factor: who is helped, not who vouches",
};
