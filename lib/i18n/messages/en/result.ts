import advisories from "./advisories.json";
import ask from "./ask.json";
import calendar from "./calendar.json";
import casefile from "./casefile.json";
import changes from "./changes.json";
import evidence from "./evidence.json";
import fees from "./fees.json";
import handoff from "./handoff.json";
import keep from "./keep.json";
import knowers from "./knowers.json";
import map from "./map.json";
import memoLink from "./memoLink.json";
import packet from "./packet.json";
import papers from "./papers.json";
import paths from "./paths.json";
import print from "./print.json";
import result from "./result.json";
import route from "./route.json";
import rules from "./rules.json";
import warnings from "./warnings.json";

/** The words of the result page. */
const words = {
  advisories,
  ask,
  calendar,
  casefile,
  changes,
  evidence,
  fees,
  handoff,
  keep,
  knowers,
  map,
  memoLink,
  packet,
  papers,
  paths,
  print,
  result,
  route,
  rules,
  warnings,
};

export default words;
