import advisories from "./advisories.json";
import changes from "./changes.json";
import evidence from "./evidence.json";
import fees from "./fees.json";
import keep from "./keep.json";
import knowers from "./knowers.json";
import map from "./map.json";
import papers from "./papers.json";
import paths from "./paths.json";
import print from "./print.json";
import result from "./result.json";
import route from "./route.json";
import rules from "./rules.json";
import warnings from "./warnings.json";

/** The words of the result page, but for those of its tools. */
const words = {
  advisories,
  changes,
  evidence,
  fees,
  keep,
  knowers,
  map,
  papers,
  paths,
  print,
  result,
  route,
  rules,
  warnings,
};

export default words;
