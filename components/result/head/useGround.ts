import { useTranslations } from "next-intl";
import { useResult } from "../../case/result.ts";

/** The one reason on which the result rests first, where there is one, and a sentence about it. */
export const useGround = () => {
  const { rests, reasons } = useResult().determination;
  const t = useTranslations("rules");
  const head = useTranslations("result.head");
  const first = rests === "meets" ? undefined : reasons.find(({ decides }) => decides);
  return {
    first,
    sentence: first ? t(first.rule) : head(rests === "meets" ? "met" : "open"),
  };
};
