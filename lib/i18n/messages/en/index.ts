import admissibility from "./admissibility.json";
import advisories from "./advisories.json";
import alternatives from "./alternatives.json";
import ask from "./ask.json";
import basis from "./basis.json";
import calendar from "./calendar.json";
import casefile from "./casefile.json";
import changes from "./changes.json";
import danger from "./danger.json";
import embed from "./embed.json";
import errors from "./errors.json";
import evidence from "./evidence.json";
import family from "./family.json";
import fees from "./fees.json";
import firms from "./firms.json";
import handoff from "./handoff.json";
import help from "./help.json";
import keep from "./keep.json";
import knowers from "./knowers.json";
import law from "./law.json";
import map from "./map.json";
import location from "./location.json";
import memo from "./memo.json";
import memoLink from "./memoLink.json";
import packet from "./packet.json";
import papers from "./papers.json";
import parts from "./parts.json";
import paths from "./paths.json";
import print from "./print.json";
import reports from "./reports.json";
import result from "./result.json";
import route from "./route.json";
import rules from "./rules.json";
import screening from "./screening.json";
import site from "./site.json";
import start from "./start.json";
import support from "./support.json";
import warnings from "./warnings.json";

/** Every word in English. The shape of this object is the shape of every language. */
const en = {
  advisories,
  ask,
  site,
  start,
  errors,
  questions: { ...location, ...basis, ...alternatives, ...admissibility, ...support },
  screening,
  danger,
  reports,
  result,
  rules,
  packet,
  papers,
  parts,
  knowers,
  evidence,
  family,
  fees,
  help,
  paths,
  warnings,
  route,
  changes,
  law,
  print,
  calendar,
  map,
  embed,
  firms,
  casefile,
  handoff,
  memo,
  memoLink,
  keep,
};

export default en;
