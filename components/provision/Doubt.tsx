import { useTranslations } from "next-intl";

/** The legal question that stands open beside a rule or a step, for the lawyer who reads the paper; else nothing. */
export function Doubt({ doubt }: { doubt: string | undefined }) {
  const t = useTranslations("result.reason");
  if (!doubt) return null;
  return (
    <p className="paper-only mt-2 max-w-read text-sm">
      <strong>{t("doubt")}</strong> <span lang="en">{doubt}</span>
    </p>
  );
}
