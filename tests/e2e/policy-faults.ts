import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Type } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";

const isOfThisMachine = (source: string) => /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(source);

/**
 * What Google's CSP Evaluator finds in a policy. It warns of 'self' wherever it stands, since a site may hold scripts
 * that others can steer (JSONP, uploads); this one holds none, so that one warning is left out. So are those of pages of
 * this machine, which only a build for tests lets frame anything.
 */
export const policyFaults = (policy: string): string[] =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ type, value = "" }) => !(type === Type.SCRIPT_ALLOWLIST_BYPASS && value === "'self'"))
    .filter(({ value = "" }) => !isOfThisMachine(value))
    .map(({ directive, value = "", description }) => `${directive} ${value}: ${description}`);
