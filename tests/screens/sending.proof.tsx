import type { ReactNode } from "react";
import { afterAll, describe, expect, test } from "vitest";
import { Consent } from "#components/intake/Consent.tsx";
import { ContactForm } from "#components/intake/contact/ContactForm.tsx";
import { Failed } from "#components/intake/Failed.tsx";
import { InTransit } from "#components/intake/InTransit.tsx";
import { Review } from "#components/intake/review/Review.tsx";
import { Sent } from "#components/intake/Sent.tsx";
import type { TakingFirm } from "#components/intake/around/intake.ts";
import { Setting } from "#components/case/setting.ts";
import { Voice } from "#components/question/voice.ts";
import { Firm } from "#lib/firms/firm.ts";
import { shownFirm } from "#lib/firms/shown.ts";
import { locales } from "#lib/i18n/locales.ts";
import { emptyFields } from "#lib/intake/sending/contactForm.ts";
import type { Kept, Progress } from "#lib/intake/sending/deliver.ts";
import { casesOf, packetOf } from "#lib/intake/sending/packet.ts";
import type { Failure } from "#lib/intake/sending/verdict.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import quay from "../fixtures/firms/quay.json" with { type: "json" };
import { today } from "../components/drawn.tsx";
import { contact, id } from "../intake/sending/world.ts";
import { checkCases } from "../rules/cases.ts";
import { leftOverIn } from "./leftOver.ts";
import { onScreen, rawIn, readIn } from "./reading.tsx";

const ignore = () => {};
const named = { ...contact, parties: [{ role: "person" as const, name: "Марія" }], timeZone: "Europe/Kyiv" };
const kept: Kept = { of: "", id, body: "", first: [], from: 0, isUnsure: false };
const steps: Progress[] = [
  { at: "offline" },
  { at: "preparing" },
  { at: "locking" },
  { at: "sending", try: 1 },
  { at: "sending", try: 3 },
];
const failures: Failure[] = [
  "cannot-here",
  "no-script",
  "too-large",
  "wrong-keys",
  "refused",
  "too-many",
  "unavailable",
  "unreachable",
  "stopped",
];
const people = checkCases.filter((_, at) => at % 20 === 0).map(({ name, answers }) => [name, answers] as const);

const packetFor = (answers: object, leavesOutPast: boolean) =>
  packetOf({
    contact: named,
    cases: casesOf({
      people: [{ number: 1, answers: relevant(answers), ticks: {} }],
      here: 1,
      leavesOutPast,
      today,
    }),
    leavesOutPast,
    today,
    locale: "en",
    retention: { unclearedDays: 14, retentionDays: 30, registerDays: 30 },
    page: "https://www.example.org",
  });

afterAll(() => readIn("en"));

describe.each(locales)("in %s the screens that send hold words alone", async (locale) => {
  const firm = (await shownFirm(Firm.parse({ ...quay, name: "Контора" }), locale)) as TakingFirm;
  const leftOver = locale === "ru" ? leftOverIn(locale) : () => [];
  const framed = { isFramed: true, firm };
  const raw = async (screen: ReactNode) => {
    await readIn(locale);
    const html = onScreen(
      <Setting value={framed}>
        <Voice value="relative">{screen}</Voice>
      </Setting>,
    );
    // The time zone of a machine may be this one, whose name is the same in every language.
    return [...rawIn(html), ...leftOver(html).filter((word) => word !== "UTC")];
  };

  test.each(["", "with", "without"] as const)("consent, with “%s” chosen about the past", async (past) => {
    const consent = <Consent firm={firm} hasPast agreed={false} past={past} onChoose={ignore} onAgree={ignore} />;
    expect(await raw(consent)).toEqual([]);
  });

  test("who it is about and how to reach them", async () => {
    const form = <ContactForm fields={emptyFields} asksBirthYear onWrite={ignore} onDone={ignore} />;
    expect(await raw(form)).toEqual([]);
  });

  test.each(people)("the review of what is sent of this person: %s", async (_, answers) => {
    const leaves = [true, false];
    const reviews = leaves.map((leavesOutPast) => (
      <Review
        key={String(leavesOutPast)}
        firm={firm}
        packet={packetFor(answers, leavesOutPast)}
        people={2}
        hasPast
        onChange={ignore}
        onAnswers={ignore}
        onSend={ignore}
      />
    ));
    expect(await raw(reviews)).toEqual([]);
  });

  test.each(steps)("on its way: $at", async (step) => {
    expect(await raw(<InTransit step={step} onStop={ignore} />)).toEqual([]);
  });

  test("the receipt", async () => {
    const receipt = { id, day: today };
    expect(await raw(<Sent firm={firm} receipt={receipt} kept={kept} onClose={ignore} />)).toEqual([]);
  });

  test.each(failures)("not sent: %s", async (why) => {
    const both = [true, false].map((isUnsure) => (
      <Failed key={String(isUnsure)} firm={firm} why={why} isUnsure={isUnsure} kept={kept} onRetry={ignore} />
    ));
    expect(await raw(both)).toEqual([]);
  });
});
