import { useArriving, type Arriving } from "../../ui/useArriving.ts";

export type Writer = Arriving<typeof import("#lib/packet/docx.ts")>;

const bring = () => import("#lib/packet/docx.ts");

// Begun as soon as this script runs, which comes last: nothing is asked of the server after an answer, and
// the press works without a network.
if (typeof document !== "undefined") bring().catch(() => {});

/** What writes the file, once it has come; `retry` asks for it again where it failed. */
export const useWriter = (): { writer: Writer; retry: () => void } => {
  const { arriving: writer, retry } = useArriving(bring);
  return { writer, retry };
};
