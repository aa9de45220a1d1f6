import { expect, test } from "vitest";
import { Answers, determine } from "#rules";
import en from "#lib/i18n/messages/en/whole.ts";
import { first, foundOf, like, surgery } from "./found.ts";

test("a conscript can name both the group that took him and what it made him do", () => {
  const both = { "armed-group": true, "persecuted-others": true } as const;
  expect(Answers.safeParse({ securityConcern: both }).success).toBe(true);
  expect(foundOf(like(surgery, { securityConcern: both }))).toMatchObject({
    ...first,
    "securityConcern:armed-group": "refers-first",
    "securityConcern:persecuted-others": "refers-first",
  });
});

const { questions } = en;
test.each([
  ["misrepresentation", questions.misrepresentation],
  ["helpedOthersEnterIllegally", questions.helpedOthersEnterIllegally],
])("%s asks about the act, whether or not an officer found out", (_, { ask, hint }) => {
  expect(hint).toContain("whether or not an officer found out");
  expect(ask).not.toMatch(/officer|found/);
});

test("of stays without permission the longest single one counts, after 18, and for a return all of them", () => {
  const { unlawfulPresence, reenteredWithoutPermission } = questions;
  expect(unlawfulPresence.ask.match(/turned 18, what was \w+ longest single stay/g)).toHaveLength(3);
  expect(unlawfulPresence.hint).toContain("Count each stay by itself");
  expect(reenteredWithoutPermission.hint).toContain("Add up all stays without permission, at any age");
});

test("somebody else who could act weighs against a widow, and does no more", () => {
  const { reasons } = determine(like("A funeral next week after a visa refusal", { funeralSomeoneElse: "yes" }));
  const about = reasons.filter(({ because }) => because.funeralSomeoneElse !== undefined);
  expect(about.map(({ finding }) => finding)).toEqual(["weighs-against"]);
});
