import { createContext, useContext } from "react";
import type { Answers } from "#rules";

/** Whom the page's questions are about: its reader, a relative of theirs, or somebody they help. */
export type Voice = NonNullable<Answers["screeningFor"]>;

export const Voice = createContext<Voice | null>(null);

/** The voice of the page around. */
export const useVoice = (): Voice => {
  const voice = useContext(Voice);
  if (voice === null) throw new Error("No voice is given around these words.");
  return voice;
};

/** The voice that follows from the answers; before the first answer, that of the reader themselves. */
export const voiceIn = ({ screeningFor }: Answers): Voice => screeningFor ?? "myself";
