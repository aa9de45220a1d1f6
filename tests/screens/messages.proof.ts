import { createTranslator } from "next-intl";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "#lib/i18n/locales.ts";
import en from "#lib/i18n/messages/en/whole.ts";
import { voices } from "../components/drawn.tsx";
import { leavesOf, tellings, type Messages } from "../words.ts";
import { rawIn } from "./reading.tsx";

type Say = { markup: (key: string, values: object) => string };

const folder = (locale: string) => `lib/i18n/messages/${locale}`;
const catalogs = locales.flatMap((locale) =>
  readdirSync(folder(locale))
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({ locale, name: file.slice(0, -5) })),
);
const compiled = async (locale: string, name: string) =>
  ((await import(`../../lib/i18n/messages/${locale}/${name}.json`)) as { default: Messages }).default;

describe("what formats a message in the browser", () => {
  test("gets it compiled", async () => {
    const { drop } = (await compiled("en", "screening")) as { drop: Messages };
    expect([drop, en.screening.drop].map(({ lead }) => Array.isArray(lead))).toEqual([true, true]);
  });

  test.each(catalogs)("can say everything in $name, $locale", async ({ locale, name }) => {
    const written = JSON.parse(readFileSync(`${folder(locale)}/${name}.json`, "utf8")) as Messages;
    const messages = await compiled(locale, name);
    const unsaid = { onError: () => {}, getMessageFallback: () => "" };
    // Compiled messages and keys that are found at run time fit no type of the library.
    const say = createTranslator({
      locale,
      timeZone: "UTC",
      messages,
      ...unsaid,
    } as never) as unknown as Say;
    const empty = leavesOf(written).filter(([key, text]) =>
      tellings(text, voices).some((values) => say.markup(key, values) === ""),
    );
    expect(empty).toEqual([]);
  });
});

test.each([
  ["<p><span>screening.past.consent</span></p>", "screening.past.consent"],
  ["<p>See result.noSuch.word.</p>", "result.noSuch.word"],
  ['<button aria-label="Change: {short}">Change</button>', "{"],
  ["<dd>undefined</dd>", "undefined"],
  ["<p>It costs US$NaN.</p>", "NaN"],
  ["<p>Due by Invalid Date</p>", "Invalid Date"],
  ["<li>[object Object]</li>", "[object"],
  ["<dd>yes</dd>", "yes"],
  ["<p>personLocation is outside-us</p>", "personLocation"],
  ["<p>- identity-document</p>", "identity-document"],
])("%s is seen to hold a raw %s", (html, raw) => expect(rawIn(html)).toContain(raw));

test.each([
  "<p>Yes. No.</p>",
  '<a href="https://help.unhcr.org/">help.unhcr.org</a>',
  '<bdi dir="ltr" class="memo-id">personLocation</bdi>',
  '<input type="radio" value="outside-us" id="personLocation"/>',
])("%s holds words alone", (html) => expect(rawIn(html)).toEqual([]));
