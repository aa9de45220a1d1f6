/** The door to the rules: all that other rooms may import. */
export { advisoriesFor, isPastReview, readAdvisories, type AdvisoriesRead } from "./advisories.ts";
export { Advisory, advisorySeverities, advisoryStatuses } from "./advisory.ts";
export { askedWhen } from "./asked-when.ts";
export {
  authorities,
  authorityIds,
  authorityKinds,
  Authority,
  type AuthorityId,
} from "./authorities.ts";
export { citedByRules } from "./cited.ts";
export { countries } from "./countries.ts";
export {
  Conditions,
  conditionsOf,
  given,
  givenAny,
  has,
  is,
  only,
  reads,
  type Condition,
  type When,
} from "./condition.ts";
export { daysAfter } from "./days.ts";
export {
  Determination,
  outcomes,
  precedence,
  type Deciding,
  type OpenPoint,
  type Outcome,
  type Reason,
} from "./determination.ts";
export { determine, requirementOf } from "./determine.ts";
export { evidenceFor, evidenceMarks, type EvidenceItem, type EvidenceMark } from "./evidence.ts";
export { evidence, evidenceIds, type EvidenceId } from "./evidence/papers.ts";
export {
  evidenceGroups,
  EvidenceRow,
  evidenceRisks,
  generalGroups,
  issuers,
  type EvidenceGroup,
  type Issuer,
} from "./evidence/row.ts";
export {
  feeExceptionIds,
  feeExceptions,
  feeExceptionsFor,
  type FeeExceptionId,
} from "./fee-exceptions.ts";
export { Fee, fees, feesConcern, feesFor, feesOn, type FeeInForce } from "./fees.ts";
export {
  findingKinds,
  kindOf,
  requirements,
  states,
  substitutes,
  targetsOf,
  type Finding,
  type FindingKind,
  type Requirement,
  type Rule,
  type State,
  type Target,
} from "./finding.ts";
export { readJson } from "./json.ts";
export { matches } from "./matches.ts";
export { mayHaveChanged } from "./overdue.ts";
export { pathIds, paths, pathsEdition, pathsFor, type PathId } from "./paths.ts";
export { Report, reportIds, reports, type ReportId } from "./paths/reports.ts";
export { pathDangerIds, pathDangers, PathRow, type PathDanger } from "./paths/row.ts";
export { publish } from "./publish.ts";
export { abroad, abroadOrAtBorder } from "./people.ts";
export {
  Answers,
  answerTo,
  optionsOf,
  questionIds,
  questionOf,
  questionsByStage,
  takesSeveral,
  type Basis,
  type Changeable,
  type QuestionId,
  type Stage,
} from "./questions.ts";
export { knowers, papers, type Knower, type Paper } from "./questions/settled-by.ts";
export { contains, inside, meet, minus, regionsOf, type Region } from "./region.ts";
export { decidersFor, routeStepIds, routeSteps, stepsFor, type RouteStepId } from "./route.ts";
export { deciderIds, deciders, type DeciderId } from "./route/deciders.ts";
export { routeOf, type RouteId } from "./route/places.ts";
export { actors, offices, phases, RouteStep, type Actor, type Phase } from "./route/row.ts";
export { daysUntilReview, reviewOf, rulesReviewBy } from "./review.ts";
export { ruleIds, ruleset, topics, version, type RuleId } from "./ruleset.ts";
export { isAwaited, isUnsure, knowerOf, settling } from "./settling.ts";
export { unseenIn, visible, Words } from "./unseen.ts";
export { warningIds, WarningRow, warnings, warningsFor, type WarningId } from "./warnings.ts";
export { faultInAddress, faultInSite, WebAddress } from "./web-address.ts";
