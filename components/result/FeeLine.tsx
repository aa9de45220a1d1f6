import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import { usDollars } from "#lib/i18n/money.ts";
import { feeAuthorities } from "#rules/fee-authorities.ts";
import { mayHaveChanged, type FeeInForce } from "#rules/fees.ts";
import type { ResultProps } from "../Result.tsx";
import { Citation } from "./Citation.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { NewTabLink } from "./NewTabLink.tsx";
import { CopyChecked, QuotedProvision } from "./QuotedProvision.tsx";

type FeeLineProps = Pick<ResultProps, "voice"> & { fee: FeeInForce; today: string };

/** One fee: its amount, when it is paid, where it stands, how sure it is and when it is looked at again. */
export function FeeLine({ fee, voice, today }: FeeLineProps) {
  const t = useTranslations("fees");
  const { intl } = languages[useLocale()];
  const { id, charge, amount, effectiveFrom, effectiveUntil, cites, confidence, reviewBy, paid, waivable } = fee;
  const source = feeAuthorities[cites[0]];
  const day = (date: string) => longDate(date, intl);
  const days =
    effectiveUntil === null
      ? t("days.since", { from: day(effectiveFrom) })
      : t("days.span", { from: day(effectiveFrom), until: day(effectiveUntil) });

  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-4">
        <h3><span>{t(`charges.${charge}`)}</span></h3>
        <p className="font-bold">{amount === null ? <span>{t("unknown")}</span> : <bdi>{usDollars(amount, intl)}</bdi>}</p>
      </div>
      {mayHaveChanged(fee, today) && (
        <p role="note" className="mt-2 font-bold text-talk"><span>{t("old", { date: day(reviewBy) })}</span></p>
      )}
      <dl className="mt-2 text-sm wide:grid wide:grid-cols-[10rem_minmax(0,1fr)] wide:gap-x-4">
        {paid && <Row name={t("terms.paid")}>{t(`paid.${paid}`, { voice })}</Row>}
        {waivable && <Row name={t("terms.waivable")}>{t(`waivable.${waivable}`)}</Row>}
        <Row name={t("terms.days")}>{days}</Row>
        <Row name={t("terms.sure")}>{`${t(`confidence.${confidence}`)} ${t(`sure.${id}`)}`}</Row>
        <Row
          name={t("terms.source")}
          more={<CopyChecked {...source} />}
        >
          <NewTabLink href={source.url}><Citation citation={source.citation} /></NewTabLink>
        </Row>
        {!mayHaveChanged(fee, today) && (
          <Row name={t("terms.review")}>{t("review", { date: day(reviewBy) })}</Row>
        )}
      </dl>
      <Disclosure summary={<span className="text-sm">{t("law")}</span>}>
        {cites.map((cite) => <QuotedProvision key={cite} {...feeAuthorities[cite]} />)}
      </Disclosure>
    </>
  );
}

function Row({ name, children, more }: { name: string; children: ReactNode; more?: ReactNode }) {
  return (
    <>
      <dt className="mt-2 font-bold wide:mt-1"><span>{name}</span></dt>
      <dd className="wide:mt-1"><span>{children}</span>{more && <>{" "}{more}</>}</dd>
    </>
  );
}
