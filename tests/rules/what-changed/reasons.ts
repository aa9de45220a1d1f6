import { given, has, is } from "#rules";
import { adding, all, finding, where, without } from "../table.ts";
import { eligible, hospice, hunted, no, open, refers, trial, two, type Line } from "./found.ts";

/** A harm that fails a reason, as in version 1. */
const failing = (when: Parameters<typeof given>[0], basis: "targeted-harm" | "adoption" | "general-danger") =>
  adding("version-1", given({ requestBases: has(basis), ...when }), { fails: basis });

/** Reasons, their proof, their dates, and the stay that they ask for. */
export const reasons: readonly Line[] = [
  [
    "no official notice, harm not soon, a safe place, an adoption that is not urgent: leave open or weigh, never fail",
    [
      [
        "a party without a notice is not ready",
        trial,
        { legalOfficialNotice: "no" },
        { ...open, "legal-proceeding": "open" },
        finding("official-notice-missing", { fails: "legal-proceeding" }),
        no,
      ],
      [
        "a dissident whose harm is not near is no less referred",
        "A threatened dissident",
        {},
        { ...refers, "targeted-harm": "open" },
        failing({ harmImminent: is("not-soon") }, "targeted-harm"),
        no,
      ],
      [
        "a hunted man with a safe place is no less referred",
        "A threatened man has a safe third",
        {},
        { ...refers, "targeted-harm": "open" },
        failing({ harmSafePlace: is("third-country") }, "targeted-harm"),
        no,
      ],
      [
        "a woman at special risk, with a safe place in her country, is no less referred",
        "Three small nieces",
        { harmSafePlace: "own-country" },
        { ...refers, "general-danger": "open" },
        failing({ harmSafePlace: is("own-country") }, "general-danger"),
        no,
      ],
      [
        "a couple whose adoption is not urgent is no less referred",
        "A couple's adoption",
        {},
        { ...refers, adoption: "open" },
        failing({ adoptUrgent: is("no") }, "adoption"),
        no,
      ],
    ],
  ],
  [
    "legalMustBePresent right-to-attend (new: a victim, a victim's family, a parent) leaves open",
    [
      [
        "a victim's mother who may attend is weighed",
        trial,
        { legalMustBePresent: "right-to-attend" },
        { ...open, "legal-proceeding": "open" },
        finding("right-to-attend", { fails: "legal-proceeding" }),
        no,
      ],
    ],
  ],
  [
    "Legal proceedings need a date or serious harm",
    [
      [
        "a witness's summons is urgent by its date",
        trial,
        { harmIfRefused: "inconvenience" },
        { ...eligible, "qualifying-reason": "met" },
        without("proceeding-with-a-date"),
        open,
      ],
      [
        "a witness with no date and little to lose is not turned away",
        trial,
        { harmIfRefused: "inconvenience", deadline: "none" },
        { ...open, "qualifying-reason": "open" },
        where("no-urgency", given({ deadline: is("none"), harmIfRefused: is("hardship", "inconvenience") })),
        no,
      ],
      [
        "a witness with no date and much to lose has an urgent reason",
        trial,
        { harmIfRefused: "serious-suffering", deadline: "none" },
        { "qualifying-reason": "met" },
        without("urgent-reason-with-serious-harm"),
        { "qualifying-reason": "open" },
      ],
    ],
  ],
  [
    "lawful-path needs a petition or a route",
    [
      [
        "a son who hopes for a lawful path that nobody filed for is not ready",
        hospice,
        { afterParolePlan: "lawful-path" },
        { ...open, "temporary-purpose": "open" },
        all(
          without("lawful-path-not-open"),
          adding("version-1", given({ afterParolePlan: is("lawful-path") }), { meets: "temporary-purpose" }),
        ),
        eligible,
      ],
      [
        "a son whose lawful path somebody filed for has a plan",
        hospice,
        { afterParolePlan: "lawful-path", immigrantPetition: "pending", onlyBecauseOfWait: "no" },
        { ...eligible, "temporary-purpose": "met" },
        where("stay-with-an-end", given({ plannedStay: is("up-to-three-months"), afterParolePlan: is("return-home") })),
        open,
      ],
      [
        "a hunted man whom the refugee program reaches has a plan",
        hunted,
        {
          afterParolePlan: "lawful-path",
          immigrantPetition: "none",
          protectionRoute: { "unhcr-or-usrap": true },
          plannedStay: "up-to-one-year",
        },
        { "temporary-purpose": "met" },
        where(
          "stay-with-an-end",
          given({ afterParolePlan: is("lawful-path"), immigrantPetition: is("pending", "visa-available") }),
        ),
        { "temporary-purpose": "open" },
      ],
    ],
  ],
  [
    "over-one-year meets for treatment of a serious illness with a US provider",
    [
      [
        "a patient of two years at a hospital that agreed comes for a time",
        two,
        {},
        { ...eligible, "temporary-purpose": "met" },
        where(
          "stay-with-an-end",
          given({ plannedStay: is("up-to-three-months", "up-to-one-year"), afterParolePlan: is("return-home") }),
        ),
        open,
      ],
      [
        "a patient of two years at a hospital that has not agreed is not ready",
        two,
        { medUsProviderAgreed: "not-yet" },
        { ...open, "temporary-purpose": "open" },
        all(
          without("length-of-stay-unsettled"),
          where("stay-with-an-end", given({ afterParolePlan: is("return-home"), medSerious: is("yes") })),
        ),
        { "temporary-purpose": "met" },
      ],
    ],
  ],
];
