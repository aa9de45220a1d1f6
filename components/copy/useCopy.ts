import { useState } from "react";

const copied = async (text: string): Promise<"copied" | "refused"> => {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "refused";
  }
};

type Copying = {
  /** What came of it; null before the first try, and once it is forgotten. */
  feedback: "copied" | "refused" | null;
  copy: (text: string) => Promise<"copied" | "refused">;
  forget: () => void;
};

/** Copies text by the browser's clipboard, which may refuse. */
export const useCopy = (): Copying => {
  const [feedback, setFeedback] = useState<Copying["feedback"]>(null);
  const copy = async (text: string) => {
    const came = await copied(text);
    setFeedback(came);
    return came;
  };
  return { feedback, copy, forget: () => setFeedback(null) };
};
