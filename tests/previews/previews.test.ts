import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "#lib/i18n/locales.ts";
import { siteOrigin } from "#lib/site/origin.ts";
import { inEveryLanguage } from "#lib/site/publicPages.ts";
import { drawnFrom, previewWords } from "./words.ts";

const sizeOf = (path: string) => {
  const bytes = readFileSync(path);
  return [bytes.toString("latin1", 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test.each(locales)("a link shared in %s has a picture of the size that is promised", (locale) => {
  expect(sizeOf(`public/preview/${locale}.png`)).toEqual(["PNG", 1200, 630]);
});

test("the pictures are drawn from today's words: `npm run previews` draws them", () => {
  expect(JSON.parse(readFileSync(drawnFrom, "utf8"))).toEqual(previewWords());
});

test("the icons are what the manifest says", () => {
  const { icons } = JSON.parse(readFileSync("public/manifest.webmanifest", "utf8")) as {
    icons: { src: string; sizes: string }[];
  };
  expect(icons.map(({ src }) => [src, ...sizeOf(`public${src}`)])).toEqual(
    icons.map(({ src, sizes }) => [src, "PNG", ...sizes.split("x").map(Number)]),
  );
});

test.each(["check.example", "ftp://check.example", "https://check.example/path", "https://check.example/?a", ""])(
  "%j is no address of a site",
  (given) => {
    expect(() => siteOrigin(given)).toThrow(/PAROLE_ORIGIN/);
  },
);

test("a page names itself in every language, and one for all others", () => {
  expect(Object.keys(inEveryLanguage("/law"))).toEqual([...locales, "x-default"]);
});
