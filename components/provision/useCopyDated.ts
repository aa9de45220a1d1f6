import { useTranslations } from "next-intl";
import { useFormats } from "../ui/useFormats.ts";

/** Says how old a copy of a text is: by a day, a month or a year, by about a year, or that nobody dated it. */
export const useCopyDated = () => {
  const t = useTranslations("result.law");
  const format = useFormats();
  return (copyDate: string): string => {
    if (copyDate === "undated") return t("copyUndated");
    const [, year] = /^about (\d{4})$/.exec(copyDate) ?? [];
    return year
      ? t("copyAbout", { date: year })
      : t("copy", { date: format.dateOrMonth(copyDate) });
  };
};
