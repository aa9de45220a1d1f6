import { useTranslations } from "next-intl";
import { notes } from "#rules";
import { FeeLaw } from "./FeeLaw.tsx";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";

const grounds = ["benefit", "income", "hardship"] as const;

/** How to ask not to pay the filing fee, and that the parole fee stays as it is. */
export function FeeWaiver() {
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("fees.waiver");
  return (
    <section aria-labelledby={idOf("fee-waiver")} className="mt-8">
      <h3 id={idOf("fee-waiver")}>
        <span>{t("heading")}</span>
      </h3>
      <p className="mt-2 max-w-read">
        <span>{t("ask", { voice })}</span>
      </p>
      <p className="mt-2">
        <span>{t("grounds")}</span>
      </p>
      <ul>
        {grounds.map((ground) => (
          <li key={ground}>
            <span>{t(ground)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-read">
        <span>{t("paper")}</span>
      </p>
      <FeeLaw cites={notes["fee-waiver"].cites} />
    </section>
  );
}
