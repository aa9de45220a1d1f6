import type { ReactNode } from "react";
import { afterAll, describe, expect, test } from "vitest";
import { Setting } from "#components/case/setting.ts";
import { Voice } from "#components/question/voice.ts";
import { locales } from "#lib/i18n/locales.ts";
import { checkCases } from "../rules/cases.ts";
import { leftOverIn } from "./leftOver.ts";
import { onScreen, rawIn, readIn } from "./reading.tsx";
import {
  consent,
  contactForms,
  failed,
  failures,
  inTransit,
  pasts,
  reviews,
  sent,
  steps,
  takingFirm,
} from "./sendingScreens.tsx";

const people = checkCases.filter((_, at) => at % 20 === 0).map(({ name, answers }) => [name, answers] as const);

afterAll(() => readIn("en"));

describe.each(locales)("in %s the screens that send hold words alone", async (locale) => {
  const firm = await takingFirm(locale);
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

  test.each(pasts)("consent, with “%s” chosen about the past", async (past) => {
    expect(await raw(consent(firm, past))).toEqual([]);
  });

  test("who it is about and how to reach them", async () => expect(await raw(contactForms())).toEqual([]));

  test.each(people)("the review of what is sent of this person: %s", async (_, answers) => {
    expect(await raw(reviews(firm, answers))).toEqual([]);
  });

  test.each(steps)("on its way: $at", async (step) => expect(await raw(inTransit(step))).toEqual([]));

  test("the receipt", async () => expect(await raw(sent(firm))).toEqual([]));

  test.each(failures)("not sent: %s", async (why) => expect(await raw(failed(firm, why))).toEqual([]));
});
