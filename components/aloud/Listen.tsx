import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useVoiceOfDevice } from "./voices.ts";

/** What is said of a part of the page: its headings, sentences and answers, without what is folded or is a button. */
const sentencesOf = (part: Element | null): string[] =>
  [...(part?.querySelectorAll("h1, h2, p, label, li") ?? [])]
    .filter(
      (one) => !one.closest("details, .sr-only, [data-silent]") && !one.querySelector("p, li"),
    )
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== "");

/** Reads the part of the page around it aloud, marked `data-aloud`, in a voice of the device; nothing where there is none. */
export function Listen() {
  const t = useTranslations("screening.aloud");
  const locale = useLocale();
  const voice = useVoiceOfDevice(locale);
  const button = useRef<HTMLButtonElement>(null);
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!voice) return null;

  const onPress = () => {
    speechSynthesis.cancel();
    setSpeaking(!isSpeaking);
    if (isSpeaking) return;
    const sentences = sentencesOf(button.current?.closest("[data-aloud]") ?? null);
    sentences.forEach((sentence, at) => {
      const spoken = new SpeechSynthesisUtterance(sentence);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      if (at === sentences.length - 1) spoken.onend = () => setSpeaking(false);
      speechSynthesis.speak(spoken);
    });
  };
  return (
    <button ref={button} type="button" className="link" data-silent="" onClick={onPress}>
      <span>{t(isSpeaking ? "stop" : "listen")}</span>
    </button>
  );
}
