import { useTranslations } from "next-intl";
import { citedByRules } from "#rules";
import { Authority } from "./Authority.tsx";

/** Every authority that a rule cites, in the order of the book. */
export function Authorities() {
  const t = useTranslations("law.authorities");
  return (
    <section aria-labelledby="authorities">
      <h2 id="authorities">{t("heading")}</h2>
      <p>{t("intro")}</p>
      {citedByRules.map((id) => (
        <Authority key={id} id={id} />
      ))}
    </section>
  );
}
