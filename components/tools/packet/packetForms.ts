import { useTranslations } from "next-intl";
import type { FormRow } from "#lib/packet/forms.ts";
import type { SheetRow } from "#lib/packet/sheet.ts";
import { citations, feesOn, mayHaveChanged } from "#rules";

import { useToday } from "../../clock/today.ts";
import { useFormats } from "../../ui/useFormats.ts";

/** The forms in words, with what each costs today by the rules, and the notes below them. */
export const useFormRows = (forms: readonly FormRow[]): { rows: SheetRow[]; notes: string[] } => {
  const t = useTranslations("outline.forms");
  const fee = useTranslations("fees");
  const states = useTranslations("outline.exhibits.states");
  const format = useFormats();
  const today = useToday();
  const inForce = feesOn(today);

  const feesOf = ({ charges }: FormRow) =>
    inForce
      .filter(({ charge }) => charges.includes(charge))
      .flatMap((one) => [
        one.amount === null
          ? t("feeUnknown", { charge: fee(`charges.${one.charge}`) })
          : t("fee", { charge: fee(`charges.${one.charge}`), amount: format.money(one.amount) }),
        ...(one.charge === "i-131-service-member" ? [t("mayNotPay")] : []),
        ...(one.charge === "i-131-special-case" ? [t("mayNotPaySpecial")] : []),
        ...(mayHaveChanged(one, today) ? [t("old")] : []),
      ]);

  return {
    rows: forms.map((row) => ({
      label: row.form,
      name: row.form === "G-28" ? t(`names.G-28-${row.need}`) : t(`names.${row.form}`),
      says: [
        ...(row.ticked ? [states("ticked")] : []),
        ...feesOf(row),
        t("source", { citation: row.cites.map((cite) => citations[cite].citation).join("; ") }),
      ],
    })),
    notes: [
      ...(inForce.length > 0 ? [t("feeDay", { date: format.date(today) })] : []),
      t("atEntry"),
    ],
  };
};
