import { given, givenAny, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";
import { timeToSpare, withinThreeMonths } from "../vocabulary/deadlines.ts";
import {
  barred,
  notBarred,
  ordinary,
  protective,
  reasonUnknown,
  visaUnknown,
} from "./visa-ways.ts";

const someBasisMet = is("urgency-tested", "dated", "any-time");
const waiting = { immigrantPetition: is("pending", "approved-waiting") };
const available = { immigrantPetition: is("visa-available") };
const unknown = { immigrantPetition: is("not-sure"), basisMet: someBasisMet };

/** An immigrant petition that could serve instead: waiting for it is no reason by itself. */
export const immigrantPetition = rules({
  "no-immigrant-petition": {
    when: given({ immigrantPetition: is("none", "refused") }),
    finds: { meets: "immigrant-petition" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "petition-beside-a-reason": {
    when: givenAny(
      [{ onlyBecauseOfWait: is("no") }, { onlyBecauseOfWait: is("yes"), basisMet: someBasisMet }],
      waiting,
    ),
    finds: { meets: "immigrant-petition" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "immigrant-visa-too-late": {
    when: [...givenAny(barred, available), given({ ...available, deadline: withinThreeMonths })],
    finds: { meets: "immigrant-petition" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
    practice: true,
  },
  "unknown-petition-beside-an-urgent-reason": {
    when: [...givenAny(barred, unknown), given({ ...unknown, deadline: withinThreeMonths })],
    finds: { meets: "immigrant-petition" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
    practice: true,
  },
  "wait-as-the-only-reason": {
    when: given({ ...waiting, onlyBecauseOfWait: is("yes"), basisLeft: is("none") }),
    finds: { fails: "immigrant-petition" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "immigrant-visa-in-time": {
    when: ordinary.flatMap((asks) =>
      givenAny(notBarred, { ...available, ...asks, deadline: timeToSpare }),
    ),
    finds: { fails: "immigrant-petition" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "wait-beside-an-open-reason": {
    when: givenAny(
      [
        {
          onlyBecauseOfWait: is("yes"),
          basisMet: is("none"),
          basisLeft: is("urgency-tested", "dated", "any-time"),
        },
        { onlyBecauseOfWait: is("not-sure") },
      ],
      waiting,
    ),
    finds: { "leaves-open": "immigrant-petition" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "immigrant-visa-in-doubt": {
    when: [
      ...givenAny([...notBarred, ...visaUnknown], { ...available, deadline: is("not-sure") }),
      ...givenAny(visaUnknown, { ...available, deadline: timeToSpare }),
      ...notBarred.flatMap((visa) =>
        givenAny([...protective, reasonUnknown], {
          ...visa,
          ...available,
          deadline: timeToSpare,
        }),
      ),
    ],
    finds: { "leaves-open": "immigrant-petition" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "petition-unknown": {
    when: [
      given({ immigrantPetition: is("not-sure"), basisMet: is("none") }),
      ...givenAny([...notBarred, ...visaUnknown], {
        ...unknown,
        deadline: is("over-three-months", "none", "not-sure"),
      }),
    ],
    finds: { "leaves-open": "immigrant-petition" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "i-131-instructions-evidence"],
  },
  "wait-beside-a-met-reason": {
    when: given({ ...waiting, onlyBecauseOfWait: is("yes"), basisMet: someBasisMet }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
});
