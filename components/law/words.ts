import { useMessages, useTranslations } from "next-intl";
import {
  isSubstitute,
  kindOf,
  requirements,
  targetsOf,
  type AuthorityId,
  type Requirement,
  type Rule,
  type RuleId,
  type Target,
} from "#rules";
import type { Fact, Point } from "#lib/law/conditions.ts";
import { useFormats } from "../ui/useFormats.ts";
import type { ProvisionWords } from "../provision/lawWords.ts";
import { useQuestionWordsIn } from "../question/questionWords.ts";

type Words = { short: string; option: (option: string) => string };

const isRequirement = (target: Target): target is Exclude<Requirement, "not-a-substitute"> =>
  (requirements as readonly string[]).includes(target);

const useFactWords = () => {
  const t = useTranslations("law");
  const { part, option } = useQuestionWordsIn("client");
  return (fact: Fact): Words =>
    fact === "basisMet" || fact === "basisLeft"
      ? {
          short: t(`standing.${fact}.short`),
          option: (id) => t(`standing.${fact}.options.${id as "none"}`),
        }
      : {
          short: part(fact, "short"),
          option: (id) => t("when.option", { label: option(fact, id) }),
        };
};

/** What must be so of one answer, in the words of the questions. */
export const usePointWords = () => {
  const t = useTranslations("law.when");
  const format = useFormats();
  const wordsOf = useFactWords();
  return ({ fact, accepts, options }: Point): string => {
    const { short, option } = wordsOf(fact);
    return t(accepts, { short, options: format.list(options.map(option), "disjunction") });
  };
};

/** What a rule finds, in words. */
export const useFindingWords = () => {
  const t = useTranslations("law");
  const named = useTranslations("result.requirements");
  const format = useFormats();
  const { option } = useQuestionWordsIn("client");
  const reason = (basis: string) => option("requestBases", basis);

  const what = ([target, ...more]: readonly Target[]): string => {
    if (!target) return "";
    if (more.length > 0) {
      const labels = [target, ...more].map((basis) => t("when.option", { label: reason(basis) }));
      return t("finds.reasons", { list: format.list(labels) });
    }
    if (isSubstitute(target)) return t("finds.requirement", { name: t(`halves.${target}`) });
    if (isRequirement(target)) return t("finds.requirement", { name: named(`${target}.name`) });
    return t("finds.reason", { name: reason(target) });
  };

  return (finds: Rule["finds"]): string =>
    t(`finds.${kindOf(finds)}`, { what: what(targetsOf(finds)) });
};

/** What we say about a provision. */
export const useProvisionWords = (id: AuthorityId): ProvisionWords => useMessages().provisions[id];

/** The legal doubt beside a rule. */
export const useDoubtWords = () => {
  const doubts: Readonly<Record<string, string>> = useMessages().doubts.rules;
  return (id: RuleId): string => doubts[id] ?? "";
};
