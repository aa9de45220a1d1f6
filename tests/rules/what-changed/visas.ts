import { given, is } from "#rules";
import { adding, all, where, without } from "../table.ts";
import { donor, eligible, hunted, no, open, surgery, two, type Line } from "./found.ts";

const dutch = "A Dutch patient may travel without a visa";
const usable = is("has-usable-visa", "visa-waiver", "no-visa-needed");
/** A visa that can be used, or none that is needed, serves whatever the stay and the reason. */
const serves = adding("version-1", given({ visaSituation: usable }), { fails: "visitor-visa" });
const petition = { immigrantPetition: is("pending", "approved-waiting") };
const someBasis = is("urgency-tested", "dated", "any-time");

/** Visas and petitions that could serve instead. */
export const visas: readonly Line[] = [
  [
    "visaSituation has has-usable-visa, visa-waiver and no-visa-needed; each fails only where the stay fits it",
    [
      [
        "ninety days without a visa serve a patient of six weeks",
        `${dutch} and`,
        {},
        { ...no, "not-a-substitute": "failed" },
        without("usable-visa"),
        open,
      ],
      [
        "ninety days without a visa do not serve a patient of eight months",
        `${dutch} for`,
        {},
        { ...open, "not-a-substitute": "open" },
        serves,
        no,
      ],
      [
        "a visa in hand serves a patient of half a year",
        "A patient holds a valid visitor visa",
        {},
        { ...no, "not-a-substitute": "failed" },
        where("usable-visa", given({ visaSituation: usable, plannedStay: is("up-to-three-months") })),
        open,
      ],
      [
        "needing no visa at all serves a donor of half a year",
        donor,
        { visaSituation: "no-visa-needed", plannedStay: "up-to-one-year", canReachConsulate: "yes" },
        { ...no, "not-a-substitute": "failed" },
        where("usable-visa", given({ visaSituation: usable, plannedStay: is("up-to-three-months") })),
        open,
      ],
      [
        "a visa in hand does not serve a patient of two years",
        two,
        { visaSituation: "has-usable-visa" },
        { "not-a-substitute": "open" },
        serves,
        no,
      ],
    ],
  ],
  [
    "never beside a protective basis",
    [
      [
        "a visa in hand fails nobody who is threatened",
        "A threatened reporter has a visitor visa",
        {},
        { rests: "refers", "not-a-substitute": "open" },
        serves,
        no,
      ],
    ],
  ],
  [
    "immigrant visa in time has the protective exception too",
    [
      [
        "an immigrant visa in time fails nobody who is hunted",
        hunted,
        {},
        { rests: "refers", "not-a-substitute": "open" },
        where(
          "immigrant-visa-in-time",
          given({ immigrantPetition: is("visa-available"), deadline: is("over-three-months", "none") }),
        ),
        no,
      ],
    ],
  ],
  [
    "onlyBecauseOfWait not-sure leaves the petition open, also beside a met basis",
    [
      [
        "a patient for surgery whose wait may be the only reason is not ready",
        surgery,
        { immigrantPetition: "pending", onlyBecauseOfWait: "not-sure" },
        { ...open, "not-a-substitute": "open" },
        all(
          where("petition-beside-a-reason", given({ ...petition, basisMet: someBasis })),
          where("wait-beside-an-open-reason", given({ ...petition, basisMet: is("none") })),
        ),
        eligible,
      ],
    ],
  ],
  [
    "in version 1 it hid the referral that yes brings",
    [
      [
        "a patient for surgery whose wait is the only reason is referred",
        surgery,
        { immigrantPetition: "pending", onlyBecauseOfWait: "yes" },
        { rests: "refers", "onlyBecauseOfWait:yes": "refers" },
        without("wait-beside-a-met-reason"),
        eligible,
      ],
    ],
  ],
  [
    "visaSituation applied-post-closed (new) counts as barred",
    [
      [
        "a patient whose post closed after he applied has no visa within reach",
        surgery,
        { visaSituation: "applied-post-closed", deadline: "over-three-months", canReachConsulate: "yes" },
        { ...eligible, "not-a-substitute": "met" },
        where(
          "visa-out-of-reach",
          given({ visaSituation: is("refused"), visaRefusalGround: is("inadmissible", "nationality-suspended") }),
        ),
        open,
      ],
    ],
  ],
];
