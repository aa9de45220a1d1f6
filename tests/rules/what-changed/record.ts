import { without } from "../table.ts";
import { eligible, first, open, past, refers, surgery, type Line } from "./found.ts";

const listed = ["terrorism", "armed-group", "helped-armed-group", "spying-or-sabotage", "persecuted-others"] as const;

/** What somebody did, how they kept an earlier stay, and whom they pay. */
export const record: readonly Line[] = [
  [
    "securityConcern is a list",
    listed.map((line) => [
      `of somebody with a past, ${line} is a line of its own and is looked at first`,
      surgery,
      { securityConcern: { [line]: true } },
      { ...first, [`securityConcern:${line}`]: "refers-first" },
      without("security-concern"),
      eligible,
    ]),
  ],
  [
    "misrepresentation and helpedOthersEnterIllegally ask about the act",
    [
      [
        "an untrue line on a visa form is looked at",
        surgery,
        { misrepresentation: "visa-or-form" },
        { ...refers, "misrepresentation:visa-or-form": "refers" },
        without("fraud-or-misrepresentation"),
        eligible,
      ],
      [
        "false papers that no officer found are looked at",
        surgery,
        { misrepresentation: "false-documents" },
        { ...refers, "misrepresentation:false-documents": "refers" },
        without("fraud-or-misrepresentation"),
        eligible,
      ],
      [
        "a false claim to be a citizen is looked at first",
        surgery,
        { misrepresentation: "false-us-citizen-claim" },
        { ...first, "misrepresentation:false-us-citizen-claim": "refers-first" },
        without("false-citizenship-claim"),
        eligible,
      ],
      [
        "help for a brother to come in is looked at, found out or not",
        surgery,
        { helpedOthersEnterIllegally: "yes" },
        { ...refers, "helpedOthersEnterIllegally:yes": "refers" },
        without("helped-unlawful-entry"),
        eligible,
      ],
    ],
  ],
  [
    "unfinishedComplied is gone: keptEarlierConditions serves",
    [
      [
        "a broken earlier stay is looked at, where somebody comes to finish something",
        past,
        { keptEarlierConditions: "no" },
        { rests: "refers", "keptEarlierConditions:no": "refers" },
        without("earlier-stay-not-kept"),
        eligible,
      ],
    ],
  ],
  [
    "removalProceedingsNow abroad became everOrderedRemoved case-still-open",
    [
      [
        "somebody abroad with an immigration case left unfinished is looked at first",
        past,
        { everOrderedRemoved: "case-still-open" },
        first,
        without("court-case-still-open"),
        eligible,
      ],
    ],
  ],
  [
    "paying-for-sponsor moved from paidHelper to financialSupport paid-sponsor",
    [
      [
        "somebody whose supporter is paid is looked at",
        surgery,
        { financialSupport: "paid-sponsor" },
        { rests: "refers", "financialSupport:paid-sponsor": "refers" },
        without("sponsor-for-pay"),
        open,
      ],
    ],
  ],
];
