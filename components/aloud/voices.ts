import { useSyncExternalStore } from "react";
import { languages, type Locale } from "#lib/i18n/locales.ts";

const main = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

/** A voice of the device itself for a language; a voice from elsewhere would be sent the words. */
const voiceOf = (locale: Locale): SpeechSynthesisVoice | null =>
  speechSynthesis
    .getVoices()
    .find(
      ({ localService, lang }) => localService && main(lang) === main(languages[locale].intl[0]),
    ) ?? null;

const follow = (tell: () => void) => {
  if (typeof speechSynthesis === "undefined" || !speechSynthesis.addEventListener) return () => {};
  speechSynthesis.addEventListener("voiceschanged", tell);
  return () => speechSynthesis.removeEventListener("voiceschanged", tell);
};

/** The voice that can read this page aloud; null where the device has none for its language, or none is known yet. */
export const useVoiceOfDevice = (locale: Locale): SpeechSynthesisVoice | null =>
  useSyncExternalStore(
    follow,
    () => (typeof speechSynthesis === "undefined" ? null : voiceOf(locale)),
    () => null,
  );
