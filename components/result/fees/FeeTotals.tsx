import { useTranslations } from "next-intl";
import { feeTotals, type FeeInForce } from "#rules";
import { useFormats } from "../../ui/useFormats.ts";

/** What the request and the parole fee come to together, for each way to ask; nothing where an amount is not known. */
export function FeeTotals({ fees }: { fees: readonly FeeInForce[] }) {
  const t = useTranslations("fees.total");
  const format = useFormats();
  const totals = feeTotals(fees);
  if (totals.length === 0) return null;
  return (
    <div className="mt-4 max-w-read break-inside-avoid">
      <h3>
        <span>{t("heading")}</span>
      </h3>
      <ul className="mt-1">
        {totals.map(({ way, amount }) => (
          <li key={way}>
            <span className="font-bold">{t(way, { amount: format.money(amount) })}</span>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">
        <span>{t("note")}</span>
      </p>
    </div>
  );
}
