import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resultKinds } from "#rules";
import { readIn } from "../screens/reading.tsx";
import { names } from "../screens/sendingScreens.tsx";
import { faultsIn, openBrowser, type Screen, type Sheet } from "./browser.ts";
import { between, frame, insideFrame, law, pages, paper, questions, resultOfKind } from "./everyScreen.tsx";
import { begins, ends, pseudoOf } from "./pseudo.ts";
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
  test.each(["questions", "results", "sending"] as const)("inside of it, the %s", async (screens) =>
    expect(await found(await insideFrame[screens](locale), "frame")).toEqual([]),
  );
  test("inside of it, the text that is copied keeps names apart", async () => {
    const texts = (await insideFrame.texts(locale)).map((text) => text.replaceAll(/\u2068[^\u2069]*\u2069/g, ""));
    expect(texts.filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
  });
});

describe("a fault that was planted is found:", () => {
  const said = (words: string) => `<p>${begins}${words}${ends}</p>`;
  test.each([
    ["a sentence left in English", `<p>Talk to a lawyer</p>`, "english"],
    ["a word left in English beside what was translated", `${said("Ťáĺķ ťó")} lawyer`, "english"],
    ["a name for the ear left in English", `<button aria-label="Close">${begins}×${ends}</button>`, "english"],
    ["a separator that no translator wrote", `<p>${begins}á${ends}: ${begins}ƀ${ends}</p>`, "outside"],
    ["a sentence cut off", `<p>${begins}Ťáĺķ ťó</p>`, "cut"],
    ["a citation that is turned around", said("المادة 214(b)"), "unisolated"],
    ["a firm's name in a sentence", said("اتصل بـ Контора غدًا"), "unisolated"],
    ["a name set apart by its looks alone", `<p>${begins}اتصل بـ <b>Контора</b>${ends}</p>`, "unisolated"],
    ["a word that sticks out", said(`<span style="white-space: nowrap">${"á ".repeat(200)}</span>`), "wide"],
    [
      "a text cut by its box",
      said(`<span style="display: block; overflow: hidden; white-space: nowrap">${"á ".repeat(200)}</span>`),
      "clipped",
    ],
    ["a brace", said("{ñáɱé}"), "raw"],
    ["a key", said("result.noSuch.word"), "raw"],
    ["an id", said("personLocation"), "raw"],
  ])("%s", async (_, html, kind) => {
    const found = await faultsIn(browser, [{ name: "planted", html }], "ar", "site");
    expect(found.map((fault) => fault.split(" ")[0])).toContain(kind);
  });

  test.each([
    ["a message that is whole", said("Ťáĺķ ťó á ĺáŵýéŕ")],
    ["an isolated citation", said('المادة <bdi dir="ltr">214(b)</bdi>')],
    ["an isolated name", said("اتصل بـ \u2068Контора\u2069 غدًا")],
    ["a name in an element of its own", said("اتصل بـ <bdi>Контора</bdi>")],
    ["a name that stands alone", "<p>Контора</p>"],
    ["English that says it is English", '<p lang="en">Talk to a lawyer</p>'],
    ["a day and an amount", "<p>22 نوفمبر 2026</p><p>US$1,050</p>"],
  ])("and %s is none", async (_, html) => {
    expect(await faultsIn(browser, [{ name: "planted", html }], "ar", "site")).toEqual([]);
  });
});

test("the pseudo-language leaves what every language leaves, and changes the rest", () => {
  expect(pseudoOf("{n, plural, one {# day} other {# days}} with <b>Form I-131</b>", "latin")).toBe(
    "⟦{n,plural,one{# đáý ẋẋẋẋẋẋ} other{# đáýš ẋẋẋẋẋẋ}} ŵíťĥ ẋẋẋẋẋẋ <b>Ƒóŕɱ I-131 ẋẋẋẋẋẋ</b>⟧",
  );
});
