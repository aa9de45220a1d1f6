import { useTranslations } from "next-intl";

/** The words on the window onto the drawing of the questions. */
export const useZoomWords = () => {
  const t = useTranslations("map.zoom");
  return {
    region: t("region"),
    in: t("in"),
    out: t("out"),
    whole: t("whole"),
    hint: t("hint"),
  };
};
