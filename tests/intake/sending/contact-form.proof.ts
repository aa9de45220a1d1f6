import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contactIn, emptyFields, emptyPerson, faultOf, type ContactFields } from "#lib/intake/sending/contactForm.ts";
import * as locking from "#lib/intake/sending/locking.ts";
import { packetOf, stagesOf } from "#lib/intake/sending/packet.ts";
import { channels, Contact, fillers, hours, mostParties, partyRoles } from "#lib/intake/sealed/contact.ts";
import { openStage1, openStage2 } from "#lib/intake/sealed/open.ts";
import { contentOf } from "#lib/casefile/content.ts";
import { caseAnswers } from "../../rules/cases.ts";
import { id, keys, privateKey } from "./world.ts";

const asking = { asksBirthYear: true, zoneHere: "America/New_York" };
const read = (fields: ContactFields) => contactIn(fields, asking).safeParse(fields);

const letters = fc.stringMatching(/^[\p{L}\p{N} '’.+@-]{1,30}$/u).filter((text) => text.trim() !== "");
const maybe = fc.oneof(fc.constant(""), fc.constant("  "), letters);
const yesNo = fc.constantFrom("yes" as const, "no" as const);
const filled: fc.Arbitrary<ContactFields> = fc.record({
  by: fc.constantFrom(...fillers),
  parties: fc.array(
    fc.record({
      role: fc.constantFrom(...partyRoles),
      name: letters,
      latin: maybe,
      aliases: maybe,
      birthYear: fc.constantFrom("", "1950", " 2011 "),
    }),
    { minLength: 1, maxLength: mostParties },
  ),
  channel: fc.constantFrom(...channels),
  address: letters,
  through: letters,
  safeToCall: yesNo,
  safeToLeaveMessage: yesNo,
  safeToSayWho: yesNo,
  hours: fc.constantFrom(...hours),
  isZoneHere: yesNo,
  zone: fc.constant("Asia/Kabul"),
  interpreter: maybe,
  access: maybe,
  urgentBy: fc.constantFrom("", "2027-02-03"),
});

const word = (text: string) => (text.trim() === "" ? undefined : text.trim());

/** What a person wrote and chose, said a second time. */
const meant = (fields: ContactFields): Contact =>
  JSON.parse(
    JSON.stringify({
      by: fields.by,
      parties: fields.parties.map(({ role, name, latin, aliases, birthYear }) => ({
        role,
        name: name.trim(),
        latin: word(latin),
        aliases: word(aliases),
        birthYear: word(birthYear) && Number(birthYear),
      })),
      channel: fields.channel,
      through: fields.channel === "someone" ? fields.through.trim() : undefined,
      address: fields.address.trim(),
      safeToCall: fields.safeToCall === "yes",
      safeToLeaveMessage: fields.safeToLeaveMessage === "yes",
      safeToSayWho: fields.safeToSayWho === "yes",
      hours: fields.hours,
      timeZone: fields.isZoneHere === "yes" ? asking.zoneHere : fields.zone,
      interpreter: word(fields.interpreter),
      access: word(fields.access),
      urgentBy: word(fields.urgentBy),
    }),
  ) as Contact;

describe("what is written and chosen", () => {
  test("is what the firm opens, and so are the answers", async () => {
    const key = await privateKey();
    await fc.assert(
      fc.asyncProperty(filled, fc.constantFrom(...caseAnswers), async (fields, answers) => {
        const { data } = read(fields);
        const content = contentOf(answers, {}, "2026-11-27");
        const packet = packetOf({
          contact: data!,
          cases: [content],
          leavesOutPast: false,
          today: "2026-11-27",
          locale: "ar",
          retention: { unclearedDays: 14, retentionDays: 30, registerDays: 30 },
        });
        const place = { firm: "harbor", id };
        // A key in a fixture is JSON, of which the compiler knows no fixed letters.
        const stages = await locking.lock(stagesOf(packet, place), keys as never);
        const [one, two] = [
          await openStage1(stages![1][0]!.jwe, key, place),
          await openStage2(stages![2][0]!.jwe, key, place),
        ];
        expect(one.ok && one.content.contact).toEqual(meant(fields));
        expect(two.ok && two.content.cases).toEqual([content]);
        expect(one.ok && JSON.stringify(one.content)).not.toContain('"answers"');
      }),
      { numRuns: 40 },
    );
  });

  test("is a contact by the contract, or something is wrong: any text in any field", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 130 });
    const person = fc.record({ role: text, name: text, latin: text, aliases: text, birthYear: text });
    const anything = fc.record({
      ...Object.fromEntries(Object.keys(emptyFields).map((key) => [key, text])),
      parties: fc.array(person, { maxLength: 10 }),
    });
    fc.assert(
      fc.property(fc.oneof(anything, filled), (fields) => {
        const { success, data } = read(fields as ContactFields);
        expect(!success || Contact.safeParse(data).success).toBe(true);
      }),
    );
  });

  test("is nothing before anybody chose: each field that must be there says so", () => {
    const { error } = read(emptyFields);
    expect(error!.issues.map(({ path }) => path.join(".")).sort()).toEqual(
      [
        "address",
        "by",
        "channel",
        "hours",
        "isZoneHere",
        "parties.0.name",
        "parties.0.role",
        "safeToCall",
        "safeToLeaveMessage",
        "safeToSayWho",
      ].sort(),
    );
  });

  test.each([
    ["x".repeat(61), "long"],
    ["a\u202eb", "signs"],
    ["", "missing"],
    ["   ", "missing"],
  ])("the name %j is %s", (name, fault) => {
    const { error } = read({ ...emptyFields, parties: [{ ...emptyPerson, name }] });
    const issue = error!.issues.find(({ path }) => path.join(".") === "parties.0.name");
    expect(faultOf(issue?.code)).toBe(fault);
  });
});
