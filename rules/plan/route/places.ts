import { given, is, only } from "../../conditions/condition.ts";
import { matches } from "../../conditions/matches.ts";
import type { Answers } from "../../questions/questions.ts";

const applicant = is("none", "not-sure");
const abroad = { personUsStatus: applicant, personLocation: is("outside-us") };

/** The routes by who the person is and where; of several that fit, the first. */
const conditions = {
  citizen: given({ personUsStatus: is("us-citizen") }),
  custody: given({
    personUsStatus: is("none", "permanent-resident", "refugee-or-asylee", "not-sure"),
    personLocation: is("in-custody"),
  }),
  resident: given({
    personUsStatus: is("permanent-resident"),
    personLocation: is("outside-us", "inside-us"),
  }),
  "resident-at-port": given({
    personUsStatus: is("permanent-resident"),
    personLocation: is("at-us-port-or-border"),
  }),
  refugee: given({
    personUsStatus: is("refugee-or-asylee"),
    personLocation: is("outside-us", "at-us-port-or-border", "inside-us", "not-sure"),
  }),
  inside: given({ personUsStatus: applicant, personLocation: is("inside-us") }),
  port: given({ personUsStatus: applicant, personLocation: is("at-us-port-or-border") }),
  agency: given({ ...abroad, requestBases: only("law-enforcement-request") }),
  abroad: given(abroad),
  // Nobody knows that such a person is not inside the US, so nothing here is filed either.
  "unknown-place": given({
    personUsStatus: is("none", "permanent-resident", "not-sure"),
    personLocation: is("not-sure"),
  }),
} as const;

export type RouteId = keyof typeof conditions;
export const routeIds = Object.keys(conditions) as [RouteId, ...RouteId[]];

const ready = routeIds.map((id) => ({ id, isOn: matches(conditions[id]) }));

/** The route of a person; null until the answers say who and where. */
export const routeOf = (answers: Answers): RouteId | null =>
  ready.find(({ isOn }) => isOn(answers))?.id ?? null;

/** The routes on which there is something to do; on the others the answer to who decides is all. */
const withSteps: readonly (RouteId | null)[] = [
  "custody",
  "resident-at-port",
  "port",
  "agency",
  "abroad",
  "unknown-place",
];

/** Whether this person's route has steps. */
export const hasSteps = (answers: Answers): boolean => withSteps.includes(routeOf(answers));
