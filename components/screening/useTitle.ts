import { useTranslations } from "next-intl";
import type { Answers } from "#rules";
import type { Place } from "#lib/screening/machine.ts";
import { progress } from "#lib/screening/walk.ts";

/** The tab's title: the stage and a number, never the question, because titles land in the history. */
export const useTitle = (place: Place, answers: Answers, isAsking: boolean, isWrong: boolean): string => {
  const t = useTranslations("screening");
  if (isAsking) return t("titles.confirm");
  if (place === "review" || place === "result") return t(`titles.${place}`);
  const at = progress(place, answers);
  const title = t("titles.question", { ...at, stage: t(`stages.${at.stage}`) });
  return isWrong ? t("titles.error", { title }) : title;
};
