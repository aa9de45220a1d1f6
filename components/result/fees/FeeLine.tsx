import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { citations, mayHaveChanged, type FeeInForce } from "#rules";
import { useToday } from "../../clock/today.ts";
import { Citation } from "../../provision/Citation.tsx";
import { FeeLaw } from "./FeeLaw.tsx";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { useVoice } from "../../question/voice.ts";
import { CopyChecked } from "../../provision/QuotedProvision.tsx";
import { useFormats } from "../../ui/useFormats.ts";

/** One fee: its amount, when it is paid, where it stands, how sure it is and when it is looked at again. */
export function FeeLine({ fee }: { fee: FeeInForce }) {
  const voice = useVoice();
  const t = useTranslations("fees");
  const format = useFormats();
  const { id, charge, amount, effectiveFrom, effectiveUntil, cites, confidence, paid, waivable } =
    fee;
  const source = citations[cites[0]];
  const from = format.date(effectiveFrom);
  const review = format.date(fee.reviewBy);
  const isOld = mayHaveChanged(fee, useToday());

  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-4">
        <h3>
          <span>{t(`charges.${charge}`)}</span>
        </h3>
        <p className="font-bold">
          {amount === null ? <span>{t("unknown")}</span> : <bdi>{format.money(amount)}</bdi>}
        </p>
      </div>
      <dl className="mt-2 text-sm wide:grid wide:grid-cols-[10rem_minmax(0,1fr)] wide:gap-x-4">
        {paid && (
          <Row name={t("terms.paid")}>
            <span>{t(`paid.${paid}`, { voice })}</span>
          </Row>
        )}
        {waivable && (
          <Row name={t("terms.waivable")}>
            <span>{t(`waivable.${waivable}`)}</span>
          </Row>
        )}
        <Row name={t("terms.days")}>
          <span>
            {effectiveUntil === null
              ? t("days.since", { from })
              : t("days.span", { from, until: format.date(effectiveUntil) })}
          </span>
        </Row>
        <Row name={t("terms.sure")}>
          <span>{t(`confidence.${confidence}`)}</span> <span>{t(`sure.${id}`)}</span>
        </Row>
        <Row name={t("terms.source")}>
          <NewTabLink href={source.url}>
            <Citation citation={source.citation} />
          </NewTabLink>{" "}
          <CopyChecked {...source} />
        </Row>
        {!isOld && (
          <Row name={t("terms.review")}>
            <span>{t("review", { date: review })}</span>
          </Row>
        )}
      </dl>
      <FeeLaw cites={cites} />
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="mt-2 font-bold wide:mt-1">
        <span>{name}</span>
      </dt>
      <dd className="wide:mt-1">{children}</dd>
    </>
  );
}
