import keep from "./keep.json";
import knowers from "./knowers.json";
import papers from "./papers.json";
import parts from "./parts.json";
import print from "./print.json";
import reports from "./reports.json";
import result from "./result.json";
import rules from "./rules.json";
import warnings from "./warnings.json";

/** The words of the bundle "result". Written by `npm run generate`. */
const words = {
  keep,
  knowers,
  papers,
  parts,
  print,
  reports,
  result,
  rules,
  warnings,
};

export default words;
