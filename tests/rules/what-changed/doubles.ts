import { given, is } from "#rules";
import { where, without } from "../table.ts";
import { donor, eligible, open, type Line } from "./found.ts";

const companion = "A guardian travels with a small patient";
const widow = "A widow must sign";

/** Questions that asked two things at once, and ask by options now. */
export const doubles: readonly Line[] = [
  [
    "Double questions made options: medCostPlan, donorCenterConfirms (written-no-date), companionPatientQualifies, companionNeeded",
    [
      ...(["in-the-us", "allowed-to-come", "asking-too"] as const).map((standing): Line[1][number] => [
        `a guardian goes with a patient who is ${standing}`,
        companion,
        { companionPatientQualifies: standing },
        { ...eligible, "medical-companion": "met" },
        without("needed-companion-of-patient"),
        { ...open, "medical-companion": "open" },
      ]),
      ...(["parent-of-minor-patient", "medically-needed"] as const).map((need): Line[1][number] => [
        `a companion who is ${need} is needed`,
        companion,
        { companionNeeded: need },
        { ...eligible, "medical-companion": "met" },
        without("needed-companion-of-patient"),
        { ...open, "medical-companion": "open" },
      ]),
      ...(["dated-service", "matter-in-person"] as const).map((need): Line[1][number] => [
        `a widow with a ${need} must be there`,
        widow,
        { funeralNeedsPresence: need },
        { ...eligible, "funeral-or-affairs": "met" },
        without("death-of-close-relative"),
        { ...open, "funeral-or-affairs": "open" },
      ]),
      [
        "a donor whose center has written without a date has what a request needs",
        donor,
        {},
        { ...eligible, "complete-request": "met" },
        where("no-transplant-center-letter", given({ donorCenterConfirms: is("written-no-date") })),
        open,
      ],
    ],
  ],
];
