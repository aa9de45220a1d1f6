import { careAndDeath } from "./basis-care-and-death.ts";
import { courtsAndAgencies } from "./basis-courts-and-agencies.ts";
import { everyReason } from "./basis-every-reason.ts";
import { familyAndHarm } from "./basis-family-and-harm.ts";
import { medical } from "./basis-medical.ts";
import { other } from "./basis-other.ts";
import { reasons } from "./basis-reasons.ts";

/** The reasons for the request, and what each of them asks. */
export const basis = {
  ...reasons,
  ...medical,
  ...careAndDeath,
  ...courtsAndAgencies,
  ...familyAndHarm,
  ...other,
  ...everyReason,
};
