import { expect, test } from "vitest";
import { determine } from "#rules";
import { eligible, foundOf, like, no, open, type Told } from "./found.ts";

const nurse = "A carer for a very ill parent";
const mourner = "A funeral next week after a visa refusal";
const orphan = "An orphaned child, losing her carer";

test.each<Told>([
  [
    "a niece who would nurse her aunt is weighed",
    nurse,
    { careCloseRelative: "other-relative-or-partner" },
    { ...open, caregiver: "open" },
  ],
  [
    "a neighbor who would nurse does not fit",
    nurse,
    { careCloseRelative: "unrelated" },
    { ...no, caregiver: "failed" },
  ],
  [
    "a daughter whose mother is ill elsewhere does not fit",
    nurse,
    { careCloseRelative: "not-in-us" },
    { ...no, caregiver: "failed" },
  ],
  [
    "a nephew at a funeral is weighed",
    mourner,
    { funeralCloseFamily: "other-relative-or-partner" },
    { ...open, "funeral-or-affairs": "open" },
  ],
  [
    "a friend at a funeral does not fit",
    mourner,
    { funeralCloseFamily: "unrelated" },
    { ...no, "funeral-or-affairs": "failed" },
  ],
  [
    "a widow whose brother could sign is a mourner like any other",
    mourner,
    { funeralSomeoneElse: "yes" },
    { ...eligible, "funeral-or-affairs": "met" },
  ],
  [
    "an orphan who would join a cousin is weighed",
    orphan,
    { famCloseRelationship: "other-relative-or-partner" },
    { ...open, "family-reunification": "open" },
  ],
  [
    "an orphan who would join somebody unrelated does not fit",
    orphan,
    { famCloseRelationship: "unrelated" },
    { ...no, "family-reunification": "failed" },
  ],
])("since version 2, %s", (_, start, but, finds) => {
  expect(foundOf(like(start, but))).toMatchObject(finds);
});

test("somebody else who could act weighs against a widow, and does no more", () => {
  const { reasons } = determine(like(mourner, { funeralSomeoneElse: "yes" }));
  const about = reasons.filter(({ because }) => because.funeralSomeoneElse !== undefined);
  expect(about.map(({ finding }) => finding)).toEqual(["weighs-against"]);
});
