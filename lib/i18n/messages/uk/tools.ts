import ask from "./ask.json";
import calendar from "./calendar.json";
import casefile from "./casefile.json";
import handoff from "./handoff.json";
import memoLink from "./memoLink.json";
import outline from "../en/outline.json";
import packet from "./packet.json";

/** The words of the bundle "tools". Written by `npm run generate`. */
const words = {
  ask,
  calendar,
  casefile,
  handoff,
  memoLink,
  outline,
  packet,
};

export default words;
