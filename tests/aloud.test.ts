import { describe, expect, test } from "vitest";
import { voiceFor } from "#components/aloud/voices.ts";
import { locales, type Locale } from "#lib/i18n/locales.ts";

const voice = (lang: string, more: { remote?: true; default?: true } = {}) => ({
  lang,
  localService: !more.remote,
  default: more.default ?? false,
});

describe("The voice that reads a page aloud", () => {
  test.each<[string, Locale, ReturnType<typeof voice>[], string | undefined]>([
    ["is one of the page's language", "ru", [voice("en-US"), voice("ru-RU")], "ru-RU"],
    ["is known by a tag as Android writes it, too", "ru", [voice("ru_RU")], "ru_RU"],
    ["is of the page's own country first", "en", [voice("en-AU", { default: true }), voice("en_US")], "en_US"],
    [
      "is then the one that was chosen for the device",
      "es",
      [voice("es-ES"), voice("es-MX", { default: true })],
      "es-MX",
    ],
    ["is none that would be sent the words", "es", [voice("es-US", { remote: true, default: true })], undefined],
    ["is none of another language, whatever Intl falls back to", "ht", [voice("fr-FR"), voice("en-US")], undefined],
    ["is none where there is none", "ar", [], undefined],
  ])("%s", (_, locale, voices, lang) => expect(voiceFor(voices, locale)?.lang).toBe(lang));

  test.each(locales)("is never one from elsewhere: %s", (locale) => {
    expect(voiceFor([voice(locale, { remote: true })], locale)).toBeUndefined();
  });
});
