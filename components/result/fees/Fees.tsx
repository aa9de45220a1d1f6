import { useLocale, useTranslations } from "next-intl";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import { feesConcern, feesFor } from "#rules";
import { useToday } from "../../clock/today.ts";
import { FeeExceptions } from "./FeeExceptions.tsx";
import { FeeLine } from "./FeeLine.tsx";
import { FeePayment } from "./FeePayment.tsx";
import { FeeWaiver } from "./FeeWaiver.tsx";
import { FoldedSection } from "../../ui/FoldedSection.tsx";
import type { ResultProps } from "../../case/resultProps.ts";

/** What parole from abroad or at a port costs today, who may not have to pay, and the waiver. */
export function Fees({ answers, voice }: Pick<ResultProps, "answers" | "voice">) {
  const t = useTranslations("fees");
  const { intl } = languages[useLocale()];
  const today = useToday();
  if (!feesConcern(answers)) return null;
  const fees = feesFor(answers, today);
  const has = (charge: string) => fees.some((fee) => fee.charge === charge);

  return (
    <FoldedSection name="fees" heading={t("heading")}>
      {answers.requestBases?.["law-enforcement-request"] && (
        <p className="mt-2 max-w-read font-bold">
          <span>{t("agency", { voice })}</span>
        </p>
      )}
      <p className="mt-2 max-w-read text-ink-soft">
        <span>{fees.length === 0 ? t("none") : t("intro", { date: longDate(today, intl) })}</span>
      </p>
      <ul className="mt-4 list-none border-b border-line p-0">
        {fees.map((fee) => (
          <li key={fee.id} className="border-t border-line py-4">
            <FeeLine fee={fee} voice={voice} />
          </li>
        ))}
      </ul>
      {has("parole") && <FeeExceptions answers={answers} voice={voice} />}
      {has("i-131-paper") && <FeePayment voice={voice} />}
      {has("i-131-paper") && <FeeWaiver voice={voice} />}
    </FoldedSection>
  );
}
