import { useEffect, useState } from "react";

/** What comes after the page itself: on its way, lost, or here. */
export type Chunk<T extends object> = T | "loading" | "failed";

/** A chunk, and a way to fetch it again if it did not come; `fetchChunk` hears how often it was asked before. */
export const useChunk = <T extends object>(
  fetchChunk: (attempt: number) => Promise<T>,
): { chunk: Chunk<T>; retry: () => void } => {
  const [attempt, setAttempt] = useState(0);
  const [chunk, setChunk] = useState<Chunk<T>>("loading");
  useEffect(() => {
    let isHere = true;
    const show = (next: Chunk<T>) => {
      if (isHere) setChunk(next);
    };
    fetchChunk(attempt).then(show, () => show("failed"));
    return () => {
      isHere = false;
    };
  }, [fetchChunk, attempt]);
  const retry = () => {
    setChunk("loading");
    setAttempt(attempt + 1);
  };
  return { chunk, retry };
};
