import { useLocale, useTranslations } from "next-intl";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import type { RouteStep } from "#rules";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { RouteCites } from "./RouteCites.tsx";

/** What a step rests on, the legal question that stands open beside it, and when it was last checked. */
export function RouteGrounds({
  step: { cites, doubt, checked },
  title,
}: {
  step: RouteStep;
  title: string;
}) {
  const t = useTranslations();
  const { intl } = languages[useLocale()];
  return (
    <Disclosure
      control
      summary={
        <span className="text-sm">
          <span>{t("route.rests")}</span>{" "}
          <span className="sr-only">{t("route.restsOf", { title })}</span>
        </span>
      }
    >
      <RouteCites cites={cites} />
      {doubt && (
        <p className="mt-1 max-w-read text-sm">
          <strong>{t("result.reason.doubt")}</strong> <span lang="en">{doubt}</span>
        </p>
      )}
      {checked && (
        <p className="mt-1 text-sm text-ink-soft">
          <span>
            {t("route.checked", {
              date: longDate(checked.on, intl),
              review: longDate(checked.reviewBy, intl),
            })}
          </span>
        </p>
      )}
    </Disclosure>
  );
}
