import { given, is } from "../../conditions/condition.ts";
import { pathRows } from "./row.ts";

const resident = { personUsStatus: is("permanent-resident") };
const awayFromUs = given({ ...resident, personLocation: is("outside-us", "not-sure") });

/** Ways back for people who hold a status in the US. */
export const residents = pathRows({
  "boarding-foil": {
    when: awayFromUs,
    pointedBy: given({ personLocation: is("outside-us") }),
    cites: ["lpr-return-documents"],
    reports: [],
    danger: null,
  },
  "returning-resident-visa": {
    when: awayFromUs,
    pointedBy: given({ personLocation: is("outside-us") }),
    cites: ["lpr-return-documents"],
    reports: [],
    danger: "status-at-risk",
  },
  "resident-inspection": {
    when: given({ ...resident, personLocation: is("at-us-port-or-border") }),
    pointedBy: true,
    cites: ["ina-101-a-13-C", "cfr-235-2-c", "cfr-235-3-b-5-ii"],
    reports: [],
    danger: "status-at-risk",
  },
  "refugee-travel-document": {
    when: given({
      personUsStatus: is("refugee-or-asylee"),
      personLocation: is("outside-us", "at-us-port-or-border", "inside-us", "not-sure"),
    }),
    pointedBy: true,
    cites: ["cfr-223-2-b-2-i", "cfr-223-2-b-2-ii", "cfr-223-3-d-2-i", "cfr-235-3-b-5-iii"],
    reports: [],
    danger: null,
  },
});
