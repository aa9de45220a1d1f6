import { expect, test } from "vitest";
import { eligible, first, foundOf, hospice, like, no, open, past, surgery, trial, type Told, waits } from "./found.ts";

test.each<Told>([
  [
    "one arrest advises",
    surgery,
    { criminalHistory: "arrest-only" },
    { ...eligible, "criminalHistory:arrest-only": "advises" },
  ],
  [
    "a patient once turned back, with no order, is advised",
    past,
    { everOrderedRemoved: "turned-back-at-border" },
    { ...eligible, "everOrderedRemoved:turned-back-at-border": "advises" },
  ],
  [
    "a patient denied once, with new facts, is advised",
    surgery,
    { priorParoleRequest: "denied-new-facts" },
    { ...eligible, "priorParoleRequest:denied-new-facts": "advises" },
  ],
  [
    "a patient who pays a helper that is no lawyer is advised",
    surgery,
    { paidHelper: "paid-non-lawyer" },
    { ...eligible, "paidHelper:paid-non-lawyer": "advises" },
  ],
  ["a crime victim's daughter on the waiting list is referred first", waits, {}, first],
  [
    "a child of somebody granted VAWA cancellation is referred first",
    waits,
    { protectionRoute: { "vawa-cancellation-family": true } },
    first,
  ],
  [
    "a trafficking victim's mother is referred first",
    waits,
    { protectionRoute: { "continued-presence-family": true } },
    first,
  ],
  ["a relative with a T visa request is referred first", waits, { protectionRoute: { "u-or-t-other": true } }, first],
  [
    "an asylee's wife whose I-730 waits is referred first",
    waits,
    { protectionRoute: { "follow-to-join": true } },
    first,
  ],
  [
    "a grandson at a death bed is weighed",
    hospice,
    { eolCloseFamily: "other-relative-or-partner" },
    { ...open, "end-of-life-visit": "open" },
  ],
  [
    "a friend at a death bed does not fit",
    hospice,
    { eolCloseFamily: "unrelated" },
    { ...no, "end-of-life-visit": "failed" },
  ],
  [
    "a son whose father dies elsewhere does not fit",
    hospice,
    { eolCloseFamily: "not-in-us" },
    { ...no, "end-of-life-visit": "failed" },
  ],
  [
    "a carer is weighed where somebody else could care",
    "A would-be carer for a stable relative",
    {},
    { ...open, caregiver: "open" },
  ],
  [
    "a party without a notice is not ready",
    trial,
    { legalOfficialNotice: "no" },
    { ...open, "legal-proceeding": "open" },
  ],
  [
    "a dissident whose harm is not near is no less referred",
    "A threatened dissident",
    {},
    { outcome: "needs-attorney", rests: "refers", "targeted-harm": "open" },
  ],
  [
    "a hunted man with a safe place is no less referred",
    "A threatened man has a safe third",
    {},
    { outcome: "needs-attorney", rests: "refers", "targeted-harm": "open" },
  ],
  [
    "a couple whose adoption is not urgent is no less referred",
    "A couple's adoption",
    {},
    { outcome: "needs-attorney", rests: "refers", adoption: "open" },
  ],
  [
    "a mother gravely ill with no time given is a reason, near and serious",
    hospice,
    {},
    { ...eligible, "end-of-life-visit": "met" },
  ],
  ["and none yet without a date", hospice, { deadline: "none" }, { ...open, "end-of-life-visit": "open" }],
  [
    "and none yet where little is at stake",
    hospice,
    { harmIfRefused: "inconvenience" },
    { ...open, "end-of-life-visit": "open" },
  ],
])("since version 2, %s", (_, start, but, finds) => {
  expect(foundOf(like(start, but))).toMatchObject(finds);
});
