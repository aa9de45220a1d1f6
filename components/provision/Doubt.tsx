import { useTranslations } from "next-intl";
import { useLawWords, type DoubtedList } from "./lawWords.ts";

type DoubtProps = {
  /** The list in which the row with the doubt stands, and its name there. */
  beside: DoubtedList;
  of: string;
};

/** The legal question that stands open beside a rule, an exception or a step, for the lawyer who reads the paper. */
export function Doubt({ beside, of }: DoubtProps) {
  const t = useTranslations("result.reason");
  const { book } = useLawWords();
  if (typeof book !== "object") return null;
  const doubt = book.doubts[beside][of];
  return (
    doubt && (
      <p className="paper-only mt-2 max-w-read text-sm">
        <strong>{t("doubt")}</strong> <span>{doubt}</span>
      </p>
    )
  );
}
