import { given, has } from "../../conditions/condition.ts";
import { abroadAnd, pathRows } from "./row.ts";

/** Ways of other laws that reach a person already; whoever is not sure of one is shown them all. */
export const otherLaws = pathRows({
  "follow-to-join": {
    when: abroadAnd([
      { protectionRoute: has("follow-to-join") },
      { protectionRoute: has("not-sure") },
    ]),
    pointedBy: given({ protectionRoute: has("follow-to-join") }),
    cites: ["usc-1157-c-2", "usc-1158-b-3", "cfr-207-7-a", "cfr-208-21-a", "cfr-208-21-d"],
    reports: [],
    danger: null,
  },
  "special-immigrant-visa": {
    when: abroadAnd([{ protectionRoute: has("siv") }, { protectionRoute: has("not-sure") }]),
    pointedBy: given({ protectionRoute: has("siv") }),
    cites: [],
    reports: [],
    danger: null,
  },
  "u-visa-waiting-list": {
    when: abroadAnd([
      { protectionRoute: has("u-waiting-list") },
      { protectionRoute: has("not-sure") },
    ]),
    pointedBy: given({ protectionRoute: has("u-waiting-list") }),
    cites: ["cfr-214-14-d-2"],
    reports: [],
    danger: null,
  },
  "vawa-cancellation-family": {
    when: abroadAnd([
      { protectionRoute: has("vawa-cancellation-family") },
      { protectionRoute: has("not-sure") },
    ]),
    pointedBy: given({ protectionRoute: has("vawa-cancellation-family") }),
    cites: ["ina-240A-b-4"],
    reports: [],
    danger: null,
    doubt: "Which office takes such a request, and on which form, was not found.",
  },
  "continued-presence-family": {
    when: abroadAnd([
      { protectionRoute: has("continued-presence-family") },
      { protectionRoute: has("not-sure") },
    ]),
    pointedBy: given({ protectionRoute: has("continued-presence-family") }),
    cites: ["ina-240A-b-6"],
    reports: [],
    danger: null,
  },
});
