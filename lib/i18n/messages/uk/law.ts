import doubts from "./doubts.json";
import provisions from "./provisions.json";

/** The words of the bundle "law". Written by `npm run generate`. */
const words = {
  doubts,
  provisions,
};

export default words;
