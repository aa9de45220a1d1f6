import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import { mayHaveChanged } from "#rules";
import { useToday } from "../clock/today.ts";
import { useVoice } from "../question/voice.ts";
import { Cites } from "./Cites.tsx";
import { Table } from "./Table.tsx";
import { useFormats } from "../ui/useFormats.ts";

type DatesProps = { memo: Memo };

function Terms({ fee, memo }: Pick<DatesProps, "memo"> & { fee: Memo["fees"][number] }) {
  const t = useTranslations("memo.dates");
  const fees = useTranslations("fees");
  const format = useFormats();
  const today = useToday();
  const from = format.date(fee.effectiveFrom);
  return (
    <>
      <p>
        <strong>{fee.amount === null ? fees("unknown") : format.money(fee.amount)}</strong>{" "}
        <span>
          {fee.effectiveUntil === null
            ? fees("days.since", { from })
            : fees("days.span", { from, until: format.date(fee.effectiveUntil) })}
        </span>
        {". "}
        <span>{fees(`confidence.${fee.confidence}`)}</span>
      </p>
      {mayHaveChanged(fee, today) && (
        <p>
          <strong>{t("past")}</strong>
        </p>
      )}
      <p>
        <span>{t("reviewBy", { date: format.date(fee.reviewBy) })}</span>
        {" · "}
        <Cites brief ids={fee.cites} provisions={memo.provisions} />
      </p>
    </>
  );
}

/** What it costs on the day of the memo, when each amount is to be looked at again, and who may not have to pay. */
export function Dates({ memo }: DatesProps) {
  const voice = useVoice();
  const t = useTranslations("memo.dates");
  const fees = useTranslations("fees");
  return (
    <section aria-labelledby="memo-dates" className="memo-flow">
      <h2 id="memo-dates">
        <span>{t("heading")}</span>
      </h2>
      {memo.fees.length === 0 ? (
        <p>
          <span>{t("none")}</span>
        </p>
      ) : (
        <Table
          id="memo-fees"
          heads={[t("fee"), t("terms")]}
          rows={memo.fees.map((fee) => ({
            id: fee.id,
            about: <span className="memo-words">{fees(`charges.${fee.charge}`)}</span>,
            says: <Terms fee={fee} memo={memo} />,
          }))}
        />
      )}
      {memo.feeExceptions.length > 0 && (
        <>
          <h3>
            <span>{t("exceptions")}</span>
          </h3>
          <p>
            <span>{t("mayApply")}</span>
          </p>
          <ul>
            {memo.feeExceptions.map(({ id, cites, doubt }) => (
              <li key={id}>
                <p>
                  <span>{fees(`exceptions.each.${id}`, { voice })}</span>
                </p>
                <p>
                  <Cites brief ids={cites} provisions={memo.provisions} />
                </p>
                {doubt && (
                  <p lang="en">
                    <span>{doubt}</span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
