import { createHash } from "node:crypto";
import {
  authorities,
  deciders,
  evidence,
  feeExceptions,
  fees,
  firstWarningRows,
  firstWayTo,
  pathDangers,
  outcomes,
  paths,
  publish,
  reports,
  routeSteps,
  routeTimes,
  version,
  warnings,
  waysInstead,
} from "#rules";
import { checkCases } from "#rules/cases";
import { mermaid, stately } from "../map/drawing.ts";
import { wordScripts } from "../i18n/bundles.ts";
import { locales } from "../i18n/locales.ts";
import { movesAlong } from "../questionnaire/edges.ts";
import { measuredLengths } from "../questionnaire/length.ts";
import { provedEdges } from "../questionnaire/proof.ts";
import { relevant } from "../questionnaire/walk.ts";
import { written } from "./cases.ts";
import { inlineScripts } from "./generating/inline.ts";
import { noticeWords } from "./generating/notice-words.ts";
import { lawWords } from "./generating/law-words.ts";
import { drawnLayout } from "./generating/layout.ts";
import { outlinePieces } from "./generating/outline-pieces.ts";

/** The SHA-256 of everything that a determination and its result page take from the rules. */
const rulesHash = () =>
  createHash("sha256")
    .update(
      JSON.stringify([
        publish(),
        authorities,
        evidence,
        fees,
        feeExceptions,
        routeSteps,
        routeTimes,
        deciders,
        paths,
        pathDangers,
        waysInstead,
        firstWarningRows,
        warnings,
        reports,
      ]),
    )
    .digest("hex");

/** What is generated and committed: path from the project's root, and content. All of it comes from the same edges. */
export const generated = async (): Promise<Record<string, string>> => {
  const edges = provedEdges();
  const moves = movesAlong(edges);
  const people = checkCases().map(({ answers }) => relevant(answers));
  return {
    "lib/questionnaire/edges.json": `${JSON.stringify(edges, null, 1)}\n`,
    "lib/questionnaire/length.json": `${JSON.stringify(measuredLengths(people), null, 1)}\n`,
    "lib/law/edition.json": `${JSON.stringify({ ...version, hash: rulesHash() }, null, 1)}\n`,
    "lib/law/cases.json": written(),
    "lib/inline/scripts.json": inlineScripts(),
    "lib/packet/pieces.json": await outlinePieces(),
    "lib/map/layout.json": `${JSON.stringify(drawnLayout(moves))}\n`,
    "rules/reachable/ways.json": `${JSON.stringify(
      Object.fromEntries(outcomes.map((outcome) => [outcome, firstWayTo(outcome)])),
    )}\n`,
    ...lawWords(),
    "lib/i18n/messages/en/notices.json": noticeWords(),
    ...wordScripts(locales),
    "public/rules.json": `${JSON.stringify(publish(), null, 1)}\n`,
    "public/screening.mmd": mermaid(moves),
    "public/screening.json": stately(moves),
  };
};
