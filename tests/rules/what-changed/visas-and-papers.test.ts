import { expect, test } from "vitest";
import { donor, first, foundOf, hunted, incomplete, like, no, open, surgery, two, type Told } from "./found.ts";

test.each<Told>([
  [
    "ninety days without a visa serve a patient of six weeks",
    "A Dutch patient may travel without a visa and",
    {},
    { ...no, "not-a-substitute": "failed" },
  ],
  [
    "but not one of eight months",
    "A Dutch patient may travel without a visa for",
    {},
    { ...open, "not-a-substitute": "open" },
  ],
  [
    "a visa in hand serves a patient of half a year",
    "A patient holds a valid visitor visa",
    {},
    { ...no, "not-a-substitute": "failed" },
  ],
  [
    "needing no visa at all serves a donor of half a year",
    "A donor's transplant center has written, without a date",
    { visaSituation: "no-visa-needed", plannedStay: "up-to-one-year", canReachConsulate: "yes" },
    { ...no, "not-a-substitute": "failed" },
  ],
  ["but not of two years", two, { visaSituation: "has-usable-visa" }, { "not-a-substitute": "open" }],
  [
    "a visa in hand fails nobody who is threatened",
    "A threatened reporter has a visitor visa",
    {},
    { rests: "refers", "not-a-substitute": "open" },
  ],
  ["an immigrant visa in time fails nobody who is hunted", hunted, {}, { rests: "refers", "not-a-substitute": "open" }],
  [
    "a cook taken ashore is referred first",
    "A ship's cook",
    {},
    { ...first, "insideUsSituation:crew-member": "refers-first" },
  ],
  [
    "a woman never inspected is referred first",
    "A woman who was never inspected",
    {},
    { ...first, "insideUsSituation:never-admitted": "refers-first" },
  ],
  [
    "a resident stopped at an airport may be an applicant",
    "A green-card holder with an old conviction",
    {},
    { ...first, "seeking-entry": "open" },
  ],
  [
    "a return past the officers is looked at first, also by somebody who stayed months",
    "Brought in at five",
    {},
    { ...first, "reenteredWithoutPermission:yes": "refers-first" },
  ],
  ["support that is promised is not proved", surgery, { financialSupport: "promised-no-proof" }, incomplete],
  ["a price that nobody is shown to pay", surgery, { medCostPlan: "known-no-proof" }, incomplete],
  ["a price that is asked for", surgery, { medCostPlan: "not-yet" }, incomplete],
  ["a transplant center that has not written yet", donor, { donorCenterConfirms: "not-yet" }, incomplete],
  ["a consulate out of reach", "A daughter of a dying man lives where", { canReachConsulate: "no" }, incomplete],
  [
    "a consulate that may be out of reach",
    "A daughter of a dying man lives where",
    { canReachConsulate: "not-sure" },
    incomplete,
  ],
])("since version 2, %s", (_, start, but, finds) => {
  expect(foundOf(like(start, but))).toMatchObject(finds);
});
