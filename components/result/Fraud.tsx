import { useTranslations } from "next-intl";

/** The warning against people who sell advice that they may not give. */
export function Fraud() {
  const t = useTranslations("result.fraud");
  return (
    <section aria-labelledby="fraud" className="border-t border-line pt-4">
      <h2 id="fraud" className="text-h3"><span>{t("heading")}</span></h2>
      <p className="mt-2 text-sm"><span>{t("text")}</span></p>
    </section>
  );
}
