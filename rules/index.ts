/** The door to the rules: all that other rooms may import. */
export {
  advisoriesFor,
  isPastReview,
  readAdvisories,
  type AdvisoriesRead,
} from "./advisories/advisories.ts";
export { Advisory, advisorySeverities, advisoryStatuses } from "./advisories/advisory.ts";
export { askedWhen } from "./conditions/asked-when.ts";
export { authorityKinds, Authority, type CitedAuthority } from "./authorities/authority.ts";
export { authorityIds, citations, type AuthorityId } from "./authorities/citations.ts";
export { authorities } from "./authorities/authorities.ts";
export { texts } from "./authorities/texts.ts";
export { citedByRules } from "./edition/cited.ts";
export { countries } from "./vocabulary/countries.ts";
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
} from "./conditions/condition.ts";
export { ChangeLog, changeLog, faultInLog, type Edition } from "./edition/change-log.ts";
export { daysAfter } from "./dates/days.ts";
export {
  Determination,
  outcomes,
  precedence,
  type Deciding,
  type OpenPoint,
  type Outcome,
  type Reason,
} from "./determination/determination.ts";
export { determine, reachedBy, requirementOf } from "./determination/determine.ts";
export {
  evidenceFor,
  evidenceMarks,
  type EvidenceItem,
  type EvidenceMark,
} from "./plan/evidence/evidence.ts";
export { evidenceConcerns } from "./plan/evidence/concern.ts";
export { evidence, evidenceIds, type EvidenceId } from "./plan/evidence/papers.ts";
export {
  evidenceGroups,
  EvidenceRow,
  evidenceRisks,
  issuers,
  type EvidenceGroup,
  type Issuer,
} from "./plan/evidence/row.ts";
export {
  feeExceptionIds,
  feeExceptions,
  feeExceptionsFor,
  type FeeExceptionId,
} from "./plan/fees/fee-exceptions.ts";
export { asksFromAbroad, feesConcern } from "./plan/fees/concern.ts";
export { fees, feesFor, feesOn, feeTotals, type FeeInForce } from "./plan/fees/fees.ts";
export { Fee } from "./plan/fees/row.ts";
export {
  findingKinds,
  isSubstitute,
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
} from "./conditions/finding.ts";
export { firstWayTo, reachable, wayTo } from "./reachable/reachable.ts";
export { asksOf } from "./determination/standing.ts";
export { readJson } from "./text/json.ts";
export { matches } from "./conditions/matches.ts";
export { mayHaveChanged } from "./dates/overdue.ts";
export {
  pathIds,
  paths,
  pathsEdition,
  pathsFor,
  pathsPointedTo,
  type PathId,
} from "./plan/paths/paths.ts";
export { pathsConcern } from "./plan/paths/concern.ts";
export { waysInstead } from "./plan/paths/instead.ts";
export { Report, reportIds, reports, type ReportId } from "./plan/reports.ts";
export { pathDangerIds, pathDangers, PathRow, type PathDanger } from "./plan/paths/row.ts";
export { publish } from "./edition/publish.ts";
export { abroad, abroadOrAtBorder } from "./vocabulary/people.ts";
export {
  Answers,
  answerTo,
  bases,
  isBasis,
  optionsOf,
  questionIds,
  questionOf,
  questionsByStage,
  takesSeveral,
  type Basis,
  type Changeable,
  type QuestionId,
  type Stage,
} from "./questions/questions.ts";
export { knowers, papers, type Knower, type Paper } from "./vocabulary/settled-by.ts";
export { contains, inside, meet, minus, regionsOf, type Region } from "./conditions/region.ts";
export {
  decidersFor,
  routeStepIds,
  routeSteps,
  stepsFor,
  type RouteStepId,
} from "./plan/route/route.ts";
export {
  drawnMonths,
  RouteTime,
  routeTimeIds,
  routeTimes,
  timeOf,
  timesFor,
  type RouteTimeId,
} from "./plan/route/times.ts";
export { deciderIds, deciders, type DeciderId } from "./plan/route/deciders.ts";
export { hasSteps, routeOf, type RouteId } from "./plan/route/places.ts";
export { actors, offices, phases, RouteStep, type Actor, type Phase } from "./plan/route/row.ts";
export { reasonGroups } from "./vocabulary/reasons.ts";
export { daysUntilReview, reviewOf, rulesReviewBy } from "./edition/review.ts";
export { ruleIds, ruleset, topics, version, type RuleId } from "./law/ruleset.ts";
export { isAwaited, isUnsure, knowerOf, settling } from "./questions/settling.ts";
export { unseenIn, visible, Words } from "./text/unseen.ts";
export {
  comparedDeadline,
  comparedDeadlines,
  deadlineCites,
  type ComparedDeadline,
} from "./plan/deadlines.ts";
export {
  firstWarningIds,
  FirstWarningRow,
  firstWarningRows,
  firstWarnings,
  isDangerTheFirstStep,
  type FirstWarningId,
} from "./plan/first-warnings.ts";
export { concernOf, concerns, type Concern } from "./result/concerns.ts";
export {
  nextStepIds,
  nextSteps,
  nextStepsFor,
  untimedKinds,
  type NextStepId,
  type StepTarget,
} from "./result/next-steps.ts";
export { resultKindOf, resultKinds, type ResultKind } from "./result/kinds.ts";
export { notes } from "./plan/notes.ts";
export { warningIds, WarningRow, warnings, warningsFor, type WarningId } from "./plan/warnings.ts";
export { faultInAddress, faultInSite, WebAddress } from "./text/web-address.ts";
