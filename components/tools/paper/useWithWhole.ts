import { useContext } from "react";
import { WithParts } from "../../case/result.ts";
import { useLawWords } from "../../provision/lawWords.ts";

/** Does at once what needs the whole result; where parts of it or words of the law are on their way, once they are here. */
export const useWithWhole = () => {
  const withParts = useContext(WithParts);
  const { withLawWords } = useLawWords();
  return (act: () => void) => withParts(() => withLawWords(act));
};
