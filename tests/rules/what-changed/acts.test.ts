import { expect, test } from "vitest";
import { Answers } from "#rules";
import en from "#lib/i18n/messages/en/whole.ts";
import { first, foundOf, like, surgery, type Told } from "./found.ts";

const refers = { outcome: "needs-attorney", rests: "refers" };

test.each<Told>([
  [
    "an untrue line on a visa form is looked at",
    surgery,
    { misrepresentation: "visa-or-form" },
    { ...refers, "misrepresentation:visa-or-form": "refers" },
  ],
  [
    "false papers that no officer found are looked at",
    surgery,
    { misrepresentation: "false-documents" },
    { ...refers, "misrepresentation:false-documents": "refers" },
  ],
  [
    "a false claim to be a citizen is looked at first",
    surgery,
    { misrepresentation: "false-us-citizen-claim" },
    { ...first, "misrepresentation:false-us-citizen-claim": "refers-first" },
  ],
  [
    "help for a brother to come in is looked at, found out or not",
    surgery,
    { helpedOthersEnterIllegally: "yes" },
    { ...refers, "helpedOthersEnterIllegally:yes": "refers" },
  ],
])("since version 2, %s", (_, start, but, finds) => {
  expect(foundOf(like(start, but))).toMatchObject(finds);
});

test.each(["terrorism", "armed-group", "helped-armed-group", "spying-or-sabotage", "persecuted-others"] as const)(
  "%s is a line of its own in a list, and is looked at first",
  (line) => {
    const told = like(surgery, { securityConcern: { [line]: true } });
    expect(foundOf(told)).toMatchObject({ ...first, [`securityConcern:${line}`]: "refers-first" });
  },
);

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
