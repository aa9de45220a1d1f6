import {
  citations,
  feeExceptionIds,
  feeExceptions,
  feeExceptionsFor,
  feesFor,
  feeTotals,
  mayHaveChanged,
  notes,
  type AuthorityId,
  type FeeExceptionId,
  type FeeInForce,
} from "#rules";
import { heading, line, link, list, section, term, type Block } from "./blocks.ts";
import { copyChecked, doubt, quotations } from "./law.ts";
import type { Telling } from "./telling.ts";

const lawOf = (cites: readonly AuthorityId[], telling: Telling): Block[] => [
  line(telling.t("fees.law")),
  ...quotations(cites, telling),
];

const daysOf = ({ effectiveFrom, effectiveUntil }: FeeInForce, { t, format }: Telling): string => {
  const from = format.date(effectiveFrom);
  return effectiveUntil === null
    ? t("fees.days.since", { from })
    : t("fees.days.span", { from, until: format.date(effectiveUntil) });
};

const termsOf = (fee: FeeInForce, telling: Telling): Block[] => {
  const { t, voice } = telling;
  const { id, cites, confidence, paid, waivable } = fee;
  const source = citations[cites[0]];
  return [
    ...(paid ? [term(t("fees.terms.paid"), t(`fees.paid.${paid}`, { voice }))] : []),
    ...(waivable ? [term(t("fees.terms.waivable"), t(`fees.waivable.${waivable}`))] : []),
    term(t("fees.terms.days"), daysOf(fee, telling)),
    term(t("fees.terms.sure"), `${t(`fees.confidence.${confidence}`)} ${t(`fees.sure.${id}`)}`),
    term(
      t("fees.terms.source"),
      `${link(source.citation, source.url)} ${copyChecked(source, telling)}`,
    ),
  ];
};

/** One fee: its amount, when it is paid, where it stands, how sure it is and when it is looked at again. */
const feeOf = (fee: FeeInForce, telling: Telling): Block[] => {
  const { t, format, day } = telling;
  const { charge, amount, cites } = fee;
  const date = format.date(fee.reviewBy);
  const isOld = mayHaveChanged(fee, day);
  return [
    heading(3, t(`fees.charges.${charge}`)),
    line(amount === null ? t("fees.unknown") : format.money(amount)),
    ...termsOf(fee, telling),
    ...(isOld ? [] : [term(t("fees.terms.review"), t("fees.review", { date }))]),
    ...lawOf(cites, telling),
  ];
};

const totalsOf = (fees: readonly FeeInForce[], { t, format }: Telling): Block[] => {
  const totals = feeTotals(fees);
  if (totals.length === 0) return [];
  return [
    heading(3, t("fees.total.heading")),
    list(
      totals.map(({ way, amount }) => [
        line(t(`fees.total.${way}`, { amount: format.money(amount) })),
      ]),
    ),
    line(t("fees.total.note")),
  ];
};

const exceptionOf = (id: FeeExceptionId, telling: Telling): Block[] => [
  line(telling.t(`fees.exceptions.each.${id}`, { voice: telling.voice })),
  ...lawOf(feeExceptions[id].cites, telling),
  ...doubt("feeExceptions", id, telling),
];

/** The exceptions to the parole fee: first those that the answers touch, then the others. */
const exceptions = (telling: Telling): Block[] => {
  const { answers, t, voice } = telling;
  const touched = feeExceptionsFor(answers);
  const others = feeExceptionIds.filter((id) => !touched.includes(id));
  const listOf = (ids: readonly FeeExceptionId[]) =>
    list(ids.map((id) => exceptionOf(id, telling)));
  return section(
    heading(3, t("fees.exceptions.heading")),
    line(t("fees.exceptions.lead")),
    ...lawOf(notes["fee-exceptions"].cites, telling),
    line(
      touched.length > 0
        ? t("fees.exceptions.touched", { voice, count: touched.length })
        : t("fees.exceptions.none", { voice }),
    ),
    ...(touched.length > 0 ? [listOf(touched)] : []),
    line(t("fees.exceptions.others", { count: others.length })),
    listOf(others),
  );
};

const payment = (telling: Telling): Block[] => {
  const { t, voice } = telling;
  const ways = ["bank", "card", "exception"] as const;
  return section(
    heading(3, t("fees.payment.heading")),
    line(t("fees.payment.none")),
    list(ways.map((way) => [line(t(`fees.payment.${way}`))])),
    line(t("fees.payment.other", { voice })),
    ...lawOf(notes["fee-payment"].cites, telling),
  );
};

const waiver = (telling: Telling): Block[] => {
  const { t, voice } = telling;
  const grounds = ["benefit", "income", "hardship"] as const;
  return section(
    heading(3, t("fees.waiver.heading")),
    line(t("fees.waiver.ask", { voice })),
    line(t("fees.waiver.grounds")),
    list(grounds.map((one) => [line(t(`fees.waiver.${one}`))])),
    line(t("fees.waiver.paper")),
    ...lawOf(notes["fee-waiver"].cites, telling),
  );
};

/** What parole costs on this day, who may not have to pay, and the waiver. */
export const fees = (telling: Telling): Block[] => {
  const { answers, t, format, voice, day } = telling;
  const inForce = feesFor(answers, day);
  const has = (charge: string) => inForce.some((fee) => fee.charge === charge);
  return [
    ...(answers.requestBases?.["law-enforcement-request"]
      ? [line(t("fees.agency", { voice }))]
      : []),
    line(inForce.length === 0 ? t("fees.none") : t("fees.intro", { date: format.date(day) })),
    list(inForce.map((fee) => feeOf(fee, telling))),
    ...totalsOf(inForce, telling),
    ...(has("parole") ? exceptions(telling) : []),
    ...(has("i-131-paper") ? [...payment(telling), ...waiver(telling)] : []),
  ];
};
