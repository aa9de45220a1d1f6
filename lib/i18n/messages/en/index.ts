import admissibility from "./admissibility.json";
import advisories from "./advisories.json";
import alternatives from "./alternatives.json";
import basis from "./basis.json";
import changes from "./changes.json";
import errors from "./errors.json";
import evidence from "./evidence.json";
import fees from "./fees.json";
import knowers from "./knowers.json";
import law from "./law.json";
import map from "./map.json";
import location from "./location.json";
import packet from "./packet.json";
import papers from "./papers.json";
import print from "./print.json";
import result from "./result.json";
import route from "./route.json";
import rules from "./rules.json";
import screening from "./screening.json";
import site from "./site.json";
import start from "./start.json";
import support from "./support.json";

/** Every word in English. The shape of this object is the shape of every language. */
const en = {
  advisories,
  site,
  start,
  errors,
  questions: { ...location, ...basis, ...alternatives, ...admissibility, ...support },
  screening,
  result,
  rules,
  packet,
  papers,
  knowers,
  evidence,
  fees,
  route,
  changes,
  law,
  print,
  map,
};

export default en;
