import { given, is } from "#rules";
import { finding, where, without } from "../table.ts";
import { eligible, first, no, open, past, refers, surgery, waits, type Line } from "./found.ts";

/** What refers, what refers first, and what only advises. */
export const referrals: readonly Line[] = [
  [
    "New finding `advises`; arrest-only, turned-back-at-border and denied-new-facts no longer refer",
    [
      [
        "somebody arrested once is advised",
        surgery,
        { criminalHistory: "arrest-only" },
        { ...eligible, "criminalHistory:arrest-only": "advises" },
        finding("arrest-alone", "refers"),
        refers,
      ],
      [
        "a patient once turned back, with no order, is advised",
        past,
        { everOrderedRemoved: "turned-back-at-border" },
        { ...eligible, "everOrderedRemoved:turned-back-at-border": "advises" },
        finding("turned-back-without-order", "refers"),
        refers,
      ],
      [
        "a patient denied once, with new facts, is advised",
        surgery,
        { priorParoleRequest: "denied-new-facts" },
        { ...eligible, "priorParoleRequest:denied-new-facts": "advises" },
        finding("new-request-with-new-facts", "refers"),
        refers,
      ],
    ],
  ],
  [
    "a paid non-lawyer advises",
    [
      [
        "a patient who pays a helper that is no lawyer is advised",
        surgery,
        { paidHelper: "paid-non-lawyer" },
        { ...eligible, "paidHelper:paid-non-lawyer": "advises" },
        without("paid-adviser-without-license"),
        eligible,
      ],
    ],
  ],
  [
    "protectionRoute: new vawa-cancellation-family, continued-presence-family",
    [
      [
        "a child of somebody granted VAWA cancellation is referred first",
        waits,
        { protectionRoute: { "vawa-cancellation-family": true } },
        first,
        without("vawa-cancellation-family"),
        no,
      ],
      [
        "a trafficking victim's mother is referred first",
        waits,
        { protectionRoute: { "continued-presence-family": true } },
        first,
        without("continued-presence-family"),
        no,
      ],
    ],
  ],
  [
    "these and follow-to-join refer first",
    [
      [
        "a crime victim's daughter on the waiting list is referred first",
        waits,
        {},
        first,
        finding("u-visa-waiting-list", "refers"),
        no,
      ],
      [
        "a relative with a T visa request is referred first",
        waits,
        { protectionRoute: { "u-or-t-other": true } },
        first,
        finding("other-victim-visa", "refers"),
        no,
      ],
      [
        "an asylee's wife whose I-730 waits is referred first",
        waits,
        { protectionRoute: { "follow-to-join": true } },
        first,
        finding("follow-to-join", "refers"),
        no,
      ],
    ],
  ],
  [
    "never-admitted and the new crew-member refer first",
    [
      [
        "a woman never inspected is referred first",
        "A woman who was never inspected",
        {},
        { ...first, "insideUsSituation:never-admitted": "refers-first" },
        finding("never-admitted", { fails: "seeking-entry" }),
        no,
      ],
      [
        "a cook taken ashore is referred first",
        "A ship's cook",
        {},
        { ...first, "insideUsSituation:crew-member": "refers-first" },
        finding("crew-member", { fails: "seeking-entry" }),
        no,
      ],
    ],
  ],
  [
    "a permanent resident at a port leaves seeking-entry open",
    [
      [
        "a resident stopped at an airport may be an applicant",
        "A green-card holder with an old conviction",
        {},
        { ...first, "seeking-entry": "open" },
        where("returning-permanent-resident", given({ personUsStatus: is("permanent-resident") })),
        { ...first, "seeking-entry": "failed" },
      ],
    ],
  ],
  [
    "reenteredWithoutPermission is asked of everybody who has been in the US",
    [
      [
        "somebody who came back past the officers and stayed for months is looked at first",
        "Brought in at five",
        {},
        { ...first, "reenteredWithoutPermission:yes": "refers-first" },
        without("unlawful-reentry"),
        eligible,
      ],
    ],
  ],
  [
    "personLocation not-sure refers",
    [
      [
        "a resident whom nobody can find is looked for first",
        "A resident whose family lost touch",
        {},
        { rests: "refers", "personLocation:not-sure": "refers" },
        without("place-unknown"),
        open,
      ],
    ],
  ],
];
