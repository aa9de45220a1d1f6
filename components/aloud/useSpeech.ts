import { useEffect, useEffectEvent, useRef, useState } from "react";

/** Says sentences one after the other, until it is stopped, the screen changes or the page is out of sight. */
export const useSpeech = () => {
  const [isSpeaking, setSpeaking] = useState(false);
  // Kept here: a browser that throws a sentence away while it is said never tells of its end.
  const queue = useRef<SpeechSynthesisUtterance[]>([]);

  const stop = () => {
    queue.current = [];
    speechSynthesis.cancel();
    setSpeaking(false);
  };
  const say = (sentences: readonly string[], voice: SpeechSynthesisVoice) => {
    stop();
    const saying = sentences.map((sentence) => {
      const spoken = new SpeechSynthesisUtterance(sentence);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      // What was stopped may tell of its end once something else is said.
      spoken.onend = () => spoken === queue.current.at(-1) && stop();
      spoken.onerror = () => queue.current.includes(spoken) && stop();
      return spoken;
    });
    queue.current = saying;
    setSpeaking(saying.length > 0);
    // At once: Safari lets a page speak by a press alone.
    for (const spoken of saying) speechSynthesis.speak(spoken);
  };

  const onStop = useEffectEvent(stop);
  useEffect(() => {
    if (!isSpeaking) return;
    const onHide = () => onStop();
    const onSight = () => document.hidden && onStop();
    // Before the page is left, which takes as long as the next one needs to come.
    const onPress = ({ target }: MouseEvent) =>
      target instanceof Element && target.closest("[data-leave]") && onStop();
    addEventListener("pagehide", onHide);
    document.addEventListener("visibilitychange", onSight);
    document.addEventListener("click", onPress, true);
    return () => {
      removeEventListener("pagehide", onHide);
      document.removeEventListener("visibilitychange", onSight);
      document.removeEventListener("click", onPress, true);
      speechSynthesis.cancel();
    };
  }, [isSpeaking]);
  return { isSpeaking, say, stop };
};
