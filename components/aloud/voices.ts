import { useSyncExternalStore } from "react";
import { languages, type Locale } from "#lib/i18n/locales.ts";

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

// Android writes en_US.
const tagOf = (lang: string): string => lang.toLowerCase().replaceAll("_", "-");
const main = (tag: string): string => tagOf(tag).split("-")[0] ?? "";

/**
 * The voice that fits a language best among those of the device itself: of its country, else the one that the person
 * chose for the device, else any. A voice from elsewhere would be sent the words.
 */
export const voiceFor = <V extends Voice>(voices: readonly V[], locale: Locale): V | undefined => {
  const [wanted] = languages[locale].intl;
  const speaking = voices.filter(
    ({ localService, lang }) => localService && main(lang) === main(wanted),
  );
  return (
    speaking.find(({ lang }) => tagOf(lang) === tagOf(wanted)) ??
    speaking.find((voice) => voice.default) ??
    speaking[0]
  );
};

const isSilent = (): boolean => typeof speechSynthesis === "undefined";

/** The voice of the device that can read this page aloud, if there is one by now. */
export const voiceOfDevice = (locale: Locale): SpeechSynthesisVoice | undefined =>
  isSilent() ? undefined : voiceFor(speechSynthesis.getVoices(), locale);

const follow = (tell: () => void) => {
  // Safari before 16 tells of no change, and has its voices from the first.
  if (isSilent() || !("addEventListener" in speechSynthesis)) return () => {};
  speechSynthesis.addEventListener("voiceschanged", tell);
  return () => speechSynthesis.removeEventListener("voiceschanged", tell);
};

/** Whether the device can read this page aloud; browsers tell of their voices some time after the page has come. */
export const useHasVoice = (locale: Locale): boolean =>
  useSyncExternalStore(
    follow,
    () => voiceOfDevice(locale) !== undefined,
    () => false,
  );
