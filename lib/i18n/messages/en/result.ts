import advisories from "./advisories.json";
import changes from "./changes.json";
import evidence from "./evidence.json";
import fees from "./fees.json";
import knowers from "./knowers.json";
import map from "./map.json";
import packet from "./packet.json";
import papers from "./papers.json";
import print from "./print.json";
import result from "./result.json";
import route from "./route.json";
import rules from "./rules.json";

/** The words of the result page. */
const words = { advisories, changes, evidence, fees, knowers, map, packet, papers, print, result, route, rules };

export default words;
