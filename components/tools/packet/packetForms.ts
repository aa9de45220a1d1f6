import { useTranslations } from "next-intl";
import type { FormRow } from "#lib/packet/forms.ts";
import type { SheetRow } from "#lib/packet/sheet.ts";
import { citations, feesOn, mayHaveChanged } from "#rules";

import { useFormats } from "../../ui/useFormats.ts";

type FormRows = { rows: SheetRow[]; notes: string[] };

/** What puts the forms into words, with what each costs on a day by the rules, and the notes below them. */
export const useFormRowsOf = () => {
  const t = useTranslations("outline.forms");
  const fee = useTranslations("fees");
  const states = useTranslations("outline.exhibits.states");
  const format = useFormats();

  const feesOf = ({ charges }: FormRow, day: string) =>
    feesOn(day)
      .filter(({ charge }) => charges.includes(charge))
      .flatMap((one) => [
        one.amount === null
          ? t("feeUnknown", { charge: fee(`charges.${one.charge}`) })
          : t("fee", { charge: fee(`charges.${one.charge}`), amount: format.money(one.amount) }),
        ...(one.charge === "i-131-service-member" ? [t("mayNotPay")] : []),
        ...(one.charge === "i-131-special-case" ? [t("mayNotPaySpecial")] : []),
        ...(mayHaveChanged(one, day) ? [t("old")] : []),
      ]);

  return (forms: readonly FormRow[], day: string): FormRows => ({
    rows: forms.map((row) => ({
      label: row.form,
      name: row.form === "G-28" ? t(`names.G-28-${row.need}`) : t(`names.${row.form}`),
      says: [
        ...(row.ticked ? [states("ticked")] : []),
        ...feesOf(row, day),
        t("source", { citation: row.cites.map((cite) => citations[cite].citation).join("; ") }),
      ],
    })),
    notes: [
      ...(feesOn(day).length > 0 ? [t("feeDay", { date: format.date(day) })] : []),
      t("atEntry"),
    ],
  });
};
