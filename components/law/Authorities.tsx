import { useTranslations } from "next-intl";
import { authorityIds } from "#rules";
import { Authority } from "./Authority.tsx";

/** Every authority that a rule cites, in the order of the statute, the regulation and the agencies' texts. */
export function Authorities() {
  const t = useTranslations("law.authorities");
  return (
    <section aria-labelledby="authorities">
      <h2 id="authorities">{t("heading")}</h2>
      <p>{t("intro")}</p>
      {authorityIds.map((id) => <Authority key={id} id={id} />)}
    </section>
  );
}
