import type { ReactNode } from "react";
import { Elsewhere } from "#components/intake/around/Elsewhere.tsx";
import type { TakingFirm } from "#components/intake/around/intake.ts";
import { Consent } from "#components/intake/Consent.tsx";
import { ContactForm } from "#components/intake/contact/ContactForm.tsx";
import { Failed } from "#components/intake/Failed.tsx";
import { InTransit } from "#components/intake/InTransit.tsx";
import { Review } from "#components/intake/review/Review.tsx";
import { Sent } from "#components/intake/Sent.tsx";
import { Firm } from "#lib/firms/firm.ts";
import { shownFirm } from "#lib/firms/shown.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { emptyFields, emptyPerson, type ContactFields } from "#lib/intake/sending/contactForm.ts";
import type { Kept, Progress } from "#lib/intake/sending/deliver.ts";
import { casesOf, packetOf } from "#lib/intake/sending/packet.ts";
import type { Failure } from "#lib/intake/sending/verdict.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import type { Answers } from "#rules";
import { today } from "../components/drawn.tsx";
import quay from "../fixtures/firms/quay.json" with { type: "json" };
import { contact, id } from "../intake/sending/world.ts";

const ignore = () => {};

/** Names as the firm and the person wrote them, in letters that are neither English nor Arabic. */
export const names = ["Контора", "Марія", "Київ"];

/** A firm that takes in what people send, with such a name. */
export const takingFirm = async (locale: Locale): Promise<TakingFirm> => {
  const attorney = { ...quay.attorney, name: "Марія", barState: "Київ" };
  const firm = Firm.parse({ ...quay, name: "Контора", attorney, address: "Київ" });
  return (await shownFirm(firm, locale)) as TakingFirm;
};

const named = { ...contact, parties: [{ role: "person" as const, name: "Марія" }], timeZone: "Europe/Kyiv" };
const kept: Kept = { of: "", id, body: "", first: [], from: 0, isUnsure: false };

export const steps: Progress[] = [
  { at: "offline" },
  { at: "preparing" },
  { at: "locking" },
  { at: "sending", try: 1 },
  { at: "sending", try: 3 },
];
export const failures: Failure[] = [
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
export const pasts = ["", "with", "without"] as const;

const packetFor = (answers: Answers, leavesOutPast: boolean) =>
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

export const consent = (firm: TakingFirm, past: (typeof pasts)[number]): ReactNode => (
  <Consent firm={firm} hasPast agreed={false} past={past} onChoose={ignore} onAgree={ignore} />
);

/** Two people named, reached through a third, by the clock of another place: every field there can be. */
const full: ContactFields = {
  ...emptyFields,
  parties: [emptyPerson, emptyPerson],
  channel: "someone",
  isZoneHere: "no",
};
export const contactForms = (): ReactNode[] =>
  [emptyFields, full].map((fields, at) => (
    <ContactForm key={at} fields={fields} asksBirthYear onWrite={ignore} onDone={ignore} />
  ));

export const reviews = (firm: TakingFirm, answers: Answers): ReactNode[] =>
  [true, false].map((leavesOutPast) => (
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

export const inTransit = (step: Progress): ReactNode => <InTransit step={step} onStop={ignore} />;

export const sent = (firm: TakingFirm): ReactNode => (
  <Sent firm={firm} receipt={{ id, day: today }} kept={kept} onClose={ignore} />
);

export const failed = (firm: TakingFirm, why: Failure): ReactNode[] =>
  [true, false].map((isUnsure) => (
    <Failed key={String(isUnsure)} firm={firm} why={why} isUnsure={isUnsure} kept={kept} onRetry={ignore} />
  ));

export const elsewhere = (firm: TakingFirm, why: string): ReactNode => <Elsewhere firm={firm} why={why} />;
