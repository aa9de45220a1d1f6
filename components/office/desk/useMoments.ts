import { useTranslations } from "next-intl";
import { useFormats } from "../../ui/useFormats.ts";

const two = (count: number) => String(count).padStart(2, "0");
const dayHere = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** Moments of the server in the reader's own time: the day with its hour, or the day alone. */
export const useMoments = () => {
  const t = useTranslations("office");
  const format = useFormats();
  return {
    hour: (moment: string) => {
      const at = new Date(moment);
      return t("hour", { date: format.date(dayHere(at)), hour: `${two(at.getHours())}:00` });
    },
    day: (moment: string) => format.date(dayHere(new Date(moment))),
  };
};
