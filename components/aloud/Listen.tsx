import { useContext } from "react";
import { useLocale, useTranslations } from "next-intl";
import { Setting } from "../case/setting.ts";
import { sentencesOf } from "./sentences.ts";
import { useSpeech } from "./useSpeech.ts";
import { useHasVoice, voiceOfDevice } from "./voices.ts";

/**
 * Reads the part of the page around it aloud, marked `data-aloud`, in a voice of the device; nothing where there is none,
 * and nothing in a frame: a device speaks for one page at a time, so the page around could tell how long each sentence is.
 */
export function Listen() {
  const locale = useLocale();
  const { isFramed } = useContext(Setting);
  const hasVoice = useHasVoice(locale);
  // By language: where that changes, the words that are said are no longer on the screen.
  return hasVoice && !isFramed ? <Speaker key={locale} /> : null;
}

function Speaker() {
  const t = useTranslations("screening.aloud");
  const locale = useLocale();
  const { isSpeaking, say, stop } = useSpeech();
  return (
    <button
      type="button"
      className="link inline-flex items-center gap-1"
      onClick={({ currentTarget }) => {
        const voice = voiceOfDevice(locale);
        const part = currentTarget.closest("[data-aloud]");
        if (isSpeaking || !voice || !part) return stop();
        say(sentencesOf(part), voice);
      }}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0 rtl:-scale-x-100">
        <path
          d={isSpeaking ? "M3 3h10v10H3z" : "M1 5h3l5-4v14l-5-4H1zM11 4a5 5 0 0 1 0 8z"}
          className="fill-current"
        />
      </svg>
      <span>{t(isSpeaking ? "stop" : "listen")}</span>
    </button>
  );
}
