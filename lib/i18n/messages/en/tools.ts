import ask from "./ask.json";
import calendar from "./calendar.json";
import casefile from "./casefile.json";
import handoff from "./handoff.json";
import memoLink from "./memoLink.json";
import packet from "./packet.json";

/** The words of the tools under a result. */
const words = { ask, calendar, casefile, handoff, memoLink, packet };

export default words;
