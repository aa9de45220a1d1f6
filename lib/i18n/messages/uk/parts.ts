import advisories from "./advisories.json";
import changes from "./changes.json";
import evidence from "./evidence.json";
import fees from "./fees.json";
import map from "./map.json";
import notices from "./notices.json";
import paths from "./paths.json";
import route from "./route.json";

/** The words of the bundle "parts". Written by `npm run generate`. */
const words = {
  advisories,
  changes,
  evidence,
  fees,
  map,
  notices,
  paths,
  route,
};

export default words;
