import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resultKinds } from "#rules";
import { readIn } from "../screens/reading.tsx";
import { faultsIn, openBrowser, type Screen, type Sheet } from "./browser.ts";
import { between, frame, law, pages, paper, questions, resultOfKind } from "./everyScreen.tsx";
import { beAt } from "./server.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

describe.each(["ru", "ar"] as const)("in the pseudo-language that stands aside %s", (locale) => {
  const found = (screens: readonly Screen[], sheet: Sheet = "site") => faultsIn(browser, screens, locale, sheet);

  beforeAll(async () => {
    beAt(locale);
    await readIn(locale);
  });

  test("every question", async () => expect(await found(questions())).toEqual([]));
  test("what stands between them", async () => expect(await found(between())).toEqual([]));
  test.each(resultKinds.map((kind, at) => [kind, at] as const))("a result of the kind %s", async (_, at) =>
    expect(await found(resultOfKind(at))).toEqual([]),
  );
  test("the pages around them", async () => expect(await found(await pages(locale))).toEqual([]));
  test("the law", async () => expect(await found(await law(locale))).toEqual([]));
  test("the sheet for checking by hand", async () => expect(await found(await paper(locale), "paper")).toEqual([]));
  test("a firm's frame", async () => expect(await found(await frame(locale), "frame")).toEqual([]));
});
