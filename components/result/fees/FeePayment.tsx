import { useTranslations } from "next-intl";
import { notes } from "#rules";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";
import { FeeLaw } from "./FeeLaw.tsx";

const ways = ["bank", "card", "exception"] as const;

/** How the filing fee can be paid from anywhere, and what is sent back. */
export function FeePayment() {
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("fees.payment");
  return (
    <section aria-labelledby={idOf("fee-payment")} className="mt-8">
      <h3 id={idOf("fee-payment")}>
        <span>{t("heading")}</span>
      </h3>
      <p className="mt-2 max-w-read">
        <span>{t("none")}</span>
      </p>
      <ul>
        {ways.map((way) => (
          <li key={way}>
            <span>{t(way)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-read">
        <span>{t("other", { voice })}</span>
      </p>
      <FeeLaw cites={notes["fee-payment"].cites} />
    </section>
  );
}
