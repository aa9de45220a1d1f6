import { expect, test } from "vitest";
import { eligible, first, foundOf, hospice, like, open, past, surgery, trial, two, type Told } from "./found.ts";

test.each<Told>([
  [
    "a wait that may be the only reason, beside surgery",
    surgery,
    { immigrantPetition: "pending", onlyBecauseOfWait: "not-sure" },
    { ...open, "not-a-substitute": "open" },
  ],
  [
    "and the wait that is, which refers",
    surgery,
    { immigrantPetition: "pending", onlyBecauseOfWait: "yes" },
    { rests: "refers", "onlyBecauseOfWait:yes": "refers" },
  ],
  [
    "a resident whom nobody can find",
    "A resident whose family lost touch",
    {},
    { rests: "refers", "personLocation:not-sure": "refers" },
  ],
  [
    "a victim's mother who may attend is weighed",
    trial,
    { legalMustBePresent: "right-to-attend" },
    { ...open, "legal-proceeding": "open" },
  ],
  [
    "a post that closed after he applied is a visa out of reach",
    surgery,
    { visaSituation: "applied-post-closed", deadline: "over-three-months", canReachConsulate: "yes" },
    { ...eligible, "not-a-substitute": "met" },
  ],
  [
    "a summons is urgent by its date",
    trial,
    { harmIfRefused: "inconvenience" },
    { ...eligible, "qualifying-reason": "met" },
  ],
  [
    "and by no date only with serious harm",
    trial,
    { harmIfRefused: "inconvenience", deadline: "none" },
    { ...open, "qualifying-reason": "open" },
  ],
  [
    "a lawful path that nobody filed for",
    hospice,
    { afterParolePlan: "lawful-path" },
    { ...open, "temporary-purpose": "open" },
  ],
  [
    "and one that somebody filed for",
    hospice,
    { afterParolePlan: "lawful-path", immigrantPetition: "pending", onlyBecauseOfWait: "no" },
    { ...eligible, "temporary-purpose": "met" },
  ],
  ["two years at a hospital that agreed", two, {}, { ...eligible, "temporary-purpose": "met" }],
  ["and at one that has not", two, { medUsProviderAgreed: "not-yet" }, { ...open, "temporary-purpose": "open" }],
  ["an immigration case left unfinished is looked at first", past, { everOrderedRemoved: "case-still-open" }, first],
  [
    "a supporter who is paid is looked at",
    surgery,
    { financialSupport: "paid-sponsor" },
    { rests: "refers", "financialSupport:paid-sponsor": "refers" },
  ],
  [
    "a broken earlier stay, where one comes to finish something",
    past,
    { keptEarlierConditions: "no" },
    { rests: "refers", "keptEarlierConditions:no": "refers" },
  ],
])("since version 2, %s", (_, start, but, finds) => {
  expect(foundOf(like(start, but))).toMatchObject(finds);
});
