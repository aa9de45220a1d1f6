import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { locales } from "#lib/i18n/locales.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";

test.each(locales)(
  "in %s the words of all that comes before the result are at most 25 kB, as they travel",
  async (locale) => {
    const { default: words } = await screeningWords[locale]();
    expect(gzipSync(JSON.stringify(words)).length).toBeLessThan(25_000);
  },
);
