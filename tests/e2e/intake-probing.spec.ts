import { expect, type Frame } from "@playwright/test";
import { test } from "./hosted.ts";
import { foundBy, hostedIn, publicNames, targetsHere } from "./probing.ts";
import { agree, fillIn, toConsent, toResult } from "./sending.ts";

test.describe.configure({ timeout: 240_000 });

/** Every name that the code gives to something on the screen. */
const namesOn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-field], [data-option]")].flatMap(({ dataset }) =>
      [dataset.field, dataset.option].filter((name) => name !== undefined),
    ),
  );

test("a host that leads the frame to every name of the screens that send learns nothing of them", async ({
  page,
  hosts,
}) => {
  const frame = await toResult(page, `${hosts.listed}/taking?probe`);
  const known = new Set(publicNames);
  const found: Record<string, string[]> = {};
  const looked: Record<string, number> = {};
  const look = async (screen: string) => {
    const names = new Set([
      ...(await namesOn(frame)),
      "screen-heading",
      "error-summary",
      "intake-agree",
      "intake-past",
    ]);
    const targets = await frame.evaluate(targetsHere, null);
    looked[screen] = names.size;
    found[screen] = [
      ...targets.filter((name) => known.has(name) || names.has(name)),
      ...(await foundBy(hostedIn(page, frame), [...names])),
    ];
  };
  await toConsent(frame);
  await frame.locator("[data-continue]").click();
  await look("consent, with what is missing");
  await agree(frame);
  await frame.locator("[data-continue]").click();
  await look("contact, with what is missing");
  await fillIn(frame);
  await frame.locator("[data-continue]").click();
  await frame.locator("[data-send]").waitFor();
  await look("review");
  await frame.locator("[data-send]").click();
  await frame.locator("[data-receipt]").waitFor();
  await look("receipt");
  for (const [screen, names] of Object.entries(found)) expect(names, screen).toEqual([]);
  expect(looked["contact, with what is missing"]).toBeGreaterThan(20);
});
