import embed from "./embed.json";
import site from "./site.json";

/** The words of the bundle "frame". Written by `npm run generate`. */
const words = {
  embed,
  site,
};

export default words;
