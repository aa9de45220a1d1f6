import { useLawWords } from "../../provision/lawWords.ts";
import { useLateParts } from "../../result/parts/lateParts.ts";

/** Does at once what needs the whole result; where parts of it or words of the law are on their way, once they are here. */
export const useWithWhole = () => {
  const { withParts } = useLateParts();
  const { withLawWords } = useLawWords();
  return (act: () => void) => withParts(() => withLawWords(act));
};
