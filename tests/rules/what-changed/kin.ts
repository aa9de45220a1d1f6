import { given, has, is } from "#rules";
import { adding, all, finding, where, without } from "../table.ts";
import { eligible, hospice, no, open, type Line } from "./found.ts";

const nurse = "A carer for a very ill parent";
const mourner = "A funeral next week after a visa refusal";
const orphan = "An orphaned child, losing her carer";

/** Who is close, who else could act, and who is gravely ill. */
export const kin: readonly Line[] = [
  [
    "other-relative-or-partner (open)",
    [
      [
        "a grandson at a death bed is weighed",
        hospice,
        { eolCloseFamily: "other-relative-or-partner" },
        { ...open, "end-of-life-visit": "open" },
        finding("dying-person-distant-relative", { fails: "end-of-life-visit" }),
        no,
      ],
      [
        "a niece who would nurse her aunt is weighed",
        nurse,
        { careCloseRelative: "other-relative-or-partner" },
        { ...open, caregiver: "open" },
        finding("patient-distant-relative", { fails: "caregiver" }),
        no,
      ],
      [
        "a nephew at a funeral is weighed",
        mourner,
        { funeralCloseFamily: "other-relative-or-partner" },
        { ...open, "funeral-or-affairs": "open" },
        finding("deceased-distant-relative", { fails: "funeral-or-affairs" }),
        no,
      ],
      [
        "an orphan who would join a cousin is weighed",
        orphan,
        { famCloseRelationship: "other-relative-or-partner" },
        { ...open, "family-reunification": "open" },
        finding("distant-family", { fails: "family-reunification" }),
        no,
      ],
    ],
  ],
  [
    "unrelated (fails)",
    [
      [
        "a friend at a death bed does not fit",
        hospice,
        { eolCloseFamily: "unrelated" },
        { ...no, "end-of-life-visit": "failed" },
        finding("dying-person-unrelated-or-abroad", { "leaves-open": "end-of-life-visit" }),
        open,
      ],
      [
        "a neighbor who would nurse does not fit",
        nurse,
        { careCloseRelative: "unrelated" },
        { ...no, caregiver: "failed" },
        finding("patient-unrelated-or-abroad", { "leaves-open": "caregiver" }),
        open,
      ],
      [
        "a friend at a funeral does not fit",
        mourner,
        { funeralCloseFamily: "unrelated" },
        { ...no, "funeral-or-affairs": "failed" },
        finding("deceased-unrelated", { "leaves-open": "funeral-or-affairs" }),
        open,
      ],
      [
        "an orphan who would join somebody unrelated does not fit",
        orphan,
        { famCloseRelationship: "unrelated" },
        { ...no, "family-reunification": "failed" },
        finding("unrelated-family", { "leaves-open": "family-reunification" }),
        open,
      ],
    ],
  ],
  [
    "where a patient must be in the US, not-in-us (fails)",
    [
      [
        "a son whose father dies elsewhere does not fit",
        hospice,
        { eolCloseFamily: "not-in-us" },
        { ...no, "end-of-life-visit": "failed" },
        all(
          without("dying-person-unrelated-or-abroad"),
          adding("version-1", given({ eolCloseFamily: is("not-in-us") }), { meets: "end-of-life-visit" }),
        ),
        eligible,
      ],
      [
        "a daughter whose mother is ill elsewhere does not fit",
        nurse,
        { careCloseRelative: "not-in-us" },
        { ...no, caregiver: "failed" },
        all(
          without("patient-unrelated-or-abroad"),
          adding("version-1", given({ careCloseRelative: is("not-in-us") }), { meets: "caregiver" }),
        ),
        eligible,
      ],
    ],
  ],
  [
    "Another carer",
    [
      [
        "a carer is weighed where somebody else could care",
        "A would-be carer for a stable relative",
        {},
        { ...open, caregiver: "open" },
        finding("another-caregiver-in-us", { fails: "caregiver" }),
        no,
      ],
      [
        "a widow whose brother could sign is a mourner like any other",
        mourner,
        { funeralSomeoneElse: "yes" },
        { ...eligible, "funeral-or-affairs": "met" },
        adding("version-1", given({ funeralSomeoneElse: is("yes") }), { fails: "funeral-or-affairs" }),
        no,
      ],
    ],
  ],
  [
    "A close relative gravely ill with no time given meets when near and serious",
    [
      [
        "a mother gravely ill with no time given is a reason, near and serious",
        hospice,
        {},
        { ...eligible, "end-of-life-visit": "met" },
        finding("close-relative-gravely-ill-in-us", { "leaves-open": "end-of-life-visit" }),
        open,
      ],
      ...[{ deadline: "none" } as const, { harmIfRefused: "inconvenience" } as const].map((but): Line[1][number] => [
        `a mother gravely ill with no time given is no reason yet with ${Object.entries(but).join()}`,
        hospice,
        but,
        { ...open, "end-of-life-visit": "open" },
        all(
          without("prognosis-not-given"),
          where(
            "close-relative-gravely-ill-in-us",
            given({ requestBases: has("end-of-life-visit"), eolPrognosis: is("gravely-ill-no-time-given") }),
          ),
        ),
        { "end-of-life-visit": "met" },
      ]),
    ],
  ],
];
