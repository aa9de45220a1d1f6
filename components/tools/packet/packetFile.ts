import { useChunk, type Chunk } from "../../ui/useChunk.ts";

type Writing = typeof import("#lib/packet/docx.ts");

const load = () => import("#lib/packet/docx.ts");

// Begun as soon as this script runs, which comes last: nothing is asked of the server after an answer, and
// the press works without a network.
const begun = typeof document === "undefined" ? null : load();
begun?.catch(() => {});

const fetchWriter = (attempt: number) => (attempt === 0 && begun ? begun : load());

/** What writes the file, once it has come; `retry` asks for it again where it failed. */
export const useWriter = (): { writer: Chunk<Writing>; retry: () => void } => {
  const { chunk, retry } = useChunk(fetchWriter);
  return { writer: chunk, retry };
};
