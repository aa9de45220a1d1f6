import { useTranslations } from "next-intl";
import { feesFor } from "#rules";
import { useToday } from "../../clock/today.ts";
import { FeeExceptions } from "./FeeExceptions.tsx";
import { FeeLine } from "./FeeLine.tsx";
import { FeeTotals } from "./FeeTotals.tsx";
import { FeePayment } from "./FeePayment.tsx";
import { FeeWaiver } from "./FeeWaiver.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { useFormats } from "../../ui/useFormats.ts";

/** What parole from abroad or at a port costs today, who may not have to pay, and the waiver. */
export function Fees() {
  const { answers } = useResult();
  const voice = useVoice();
  const t = useTranslations("fees");
  const format = useFormats();
  const today = useToday();
  const fees = feesFor(answers, today);
  const has = (charge: string) => fees.some((fee) => fee.charge === charge);

  return (
    <>
      {answers.requestBases?.["law-enforcement-request"] && (
        <p className="mt-2 max-w-read font-bold">
          <span>{t("agency", { voice })}</span>
        </p>
      )}
      <p className="mt-2 max-w-read text-ink-soft">
        <span>{fees.length === 0 ? t("none") : t("intro", { date: format.date(today) })}</span>
      </p>
      <ul className="mt-4 list-none border-b border-line p-0">
        {fees.map((fee) => (
          <li key={fee.id} className="border-t border-line py-4">
            <FeeLine fee={fee} />
          </li>
        ))}
      </ul>
      <FeeTotals fees={fees} />
      {has("parole") && <FeeExceptions />}
      {has("i-131-paper") && <FeePayment />}
      {has("i-131-paper") && <FeeWaiver />}
    </>
  );
}
