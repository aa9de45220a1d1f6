import { createContext, useContext } from "react";
import type { Answers } from "#rules";

/** As whom the page speaks to its reader: of themselves, of a relative, or of somebody they help. */
export type Voice = NonNullable<Answers["screeningFor"]>;

export const Voice = createContext<Voice | null>(null);

/** The voice of the page around. */
export const useVoice = (): Voice => {
  const voice = useContext(Voice);
  if (voice === null) throw new Error("No voice is given around these words.");
  return voice;
};

/** The voice in which answers ask to be spoken to; nobody has said so yet at the first question. */
export const voiceIn = ({ screeningFor }: Answers): Voice => screeningFor ?? "myself";
