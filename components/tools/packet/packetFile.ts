import { useEffect, useState } from "react";

type Writing = typeof import("#lib/packet/docx.ts");
export type Writer = Writing | "loading" | "failed";

const load = () => import("#lib/packet/docx.ts");

// Begun as soon as this script runs, which comes last: nothing is asked of the server after an answer, and
// the press works without a network.
const begun = typeof document === "undefined" ? null : load();
begun?.catch(() => {});

/** What writes the file, once it has come; `retry` asks for it again where it failed. */
export const useWriter = (): { writer: Writer; retry: () => void } => {
  const [attempt, setAttempt] = useState(0);
  const [writer, setWriter] = useState<Writer>("loading");
  useEffect(() => {
    let isHere = true;
    const show = (next: Writer) => {
      if (isHere) setWriter(next);
    };
    const coming = attempt === 0 && begun ? begun : load();
    coming.then(show, () => show("failed"));
    return () => {
      isHere = false;
    };
  }, [attempt]);
  const retry = () => {
    setWriter("loading");
    setAttempt(attempt + 1);
  };
  return { writer, retry };
};
