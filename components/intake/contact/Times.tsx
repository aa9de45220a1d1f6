import { useTranslations } from "next-intl";
import { hours } from "#lib/intake/sealed/contact.ts";
import type { ContactFields } from "#lib/intake/sending/contactForm.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { zoneName, zones } from "#lib/intake/sending/zones.ts";
import { BoundChoice, BoundSelect, BoundText, type ContactControl } from "./Bound.tsx";

type TimesProps = {
  control: ContactControl;
  isZoneHere: ContactFields["isZoneHere"];
  zoneHere: string;
};

/** When the person can be reached, by which clock, and by which day something must be done. */
export function Times({ control, isZoneHere, zoneHere }: TimesProps) {
  const t = useTranslations("intake.contact.times");
  const parties = useTranslations("intake.contact.parties");
  return (
    <section className="mt-10">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <BoundChoice
        control={control}
        path="hours"
        legend={t("hours")}
        options={hours}
        label={(option) => t(option)}
      />
      <BoundChoice
        control={control}
        path="isZoneHere"
        legend={t("isZoneHere", { zone: isolated(zoneName(zoneHere)) })}
        options={["yes", "no"] as const}
        label={(option) => t(option)}
      />
      {isZoneHere === "no" && (
        <BoundSelect
          control={control}
          path="zone"
          label={t("zone")}
          empty={parties("choose")}
          options={zones().map((zone) => ({ value: zone, words: zoneName(zone) }))}
          areNames
        />
      )}
      <BoundText
        control={control}
        path="urgentBy"
        label={t("urgentBy")}
        hint={t("urgentByHint")}
        type="date"
      />
    </section>
  );
}
