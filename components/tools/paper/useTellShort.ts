import { useLocale, useTranslations } from "next-intl";
import { useContext } from "react";
import edition from "#lib/law/edition.json" with { type: "json" };
import { linkTo } from "#lib/handoff/link.ts";
import { withFirm } from "#lib/result/withFirm.ts";
import { shortResultOf } from "#lib/short-result/shortResult.ts";
import { tellShort } from "#lib/short-result/tellShort.ts";
import { useResult } from "../../case/result.ts";
import { Setting } from "../../case/setting.ts";
import { useVoice } from "../../question/voice.ts";
import { useFormats } from "../../ui/useFormats.ts";

type Wanted = {
  /** The address of this site, with which the link begins. */
  origin: string;
  day: string;
  leavesOutPast: boolean;
};

/** What tells the result on two pages in words, with what stands around it. */
export const useTellShort = () => {
  const { determination, answers, ticked } = useResult();
  const { firm } = useContext(Setting);
  const voice = useVoice();
  const t = useTranslations();
  const format = useFormats();
  const locale = useLocale();
  return ({ origin, day, leavesOutPast }: Wanted) => {
    const result = shortResultOf({ determination, answers, ticked, day, leavesOutPast });
    const steps = firm ? withFirm(result.steps, result.outcome === "needs-attorney") : result.steps;
    const { version, date } = determination.rules;
    return {
      ...tellShort(result, { t, format, voice, steps, firm }),
      service: t("print.block.service"),
      notAdvice: t("print.block.notAdvice"),
      scan: t("print.short.scan"),
      about: t("print.short.about", {
        edition: t("print.block.edition", { version, hash: edition.hash.slice(0, 12) }),
        checked: format.date(date),
        copied: format.date(day),
      }),
      more: (count: number) => t("print.short.more", { count }),
      link: linkTo(origin, locale, result.packet),
    };
  };
};
