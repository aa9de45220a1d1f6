import advisories from "./advisories.json";
import changes from "./changes.json";
import evidence from "./evidence.json";
import fees from "./fees.json";
import map from "./map.json";
import paths from "./paths.json";
import route from "./route.json";

/** The words inside the folded parts of a result. */
const words = { advisories, changes, evidence, fees, map, paths, route };

export default words;
