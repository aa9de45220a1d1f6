import admissibility from "./admissibility.json";
import advisories from "./advisories.json";
import alternatives from "./alternatives.json";
import ask from "./ask.json";
import basis from "./basis.json";
import calendar from "./calendar.json";
import casefile from "./casefile.json";
import changes from "./changes.json";
import danger from "./danger.json";
import doubts from "./doubts.json";
import embed from "./embed.json";
import english from "./english.json";
import errors from "./errors.json";
import evidence from "./evidence.json";
import family from "./family.json";
import fees from "./fees.json";
import firms from "../en/firms.json";
import handoff from "./handoff.json";
import help from "./help.json";
import intake from "./intake.json";
import keep from "./keep.json";
import knowers from "./knowers.json";
import law from "./law.json";
import location from "./location.json";
import map from "./map.json";
import memo from "../en/memo.json";
import memoLink from "./memoLink.json";
import notices from "./notices.json";
import office from "../en/office.json";
import outline from "../en/outline.json";
import packet from "./packet.json";
import paper from "./paper.json";
import papers from "./papers.json";
import parts from "./parts.json";
import paths from "./paths.json";
import print from "./print.json";
import provisions from "./provisions.json";
import reports from "./reports.json";
import result from "./result.json";
import route from "./route.json";
import rules from "./rules.json";
import screening from "./screening.json";
import site from "./site.json";
import start from "./start.json";
import support from "./support.json";
import warnings from "./warnings.json";

/** The words of the bundle "whole". Written by `npm run generate`. */
const words = {
  questions: { ...location, ...basis, ...alternatives, ...admissibility, ...support },
  screening,
  family,
  help,
  danger,
  english,
  keep,
  knowers,
  papers,
  parts,
  print,
  reports,
  result,
  rules,
  warnings,
  advisories,
  changes,
  evidence,
  fees,
  map,
  notices,
  paths,
  route,
  ask,
  calendar,
  casefile,
  handoff,
  memoLink,
  outline,
  packet,
  intake,
  doubts,
  provisions,
  embed,
  site,
  errors,
  firms,
  law,
  memo,
  office,
  paper,
  start,
};

export default words;
