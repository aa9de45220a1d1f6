import { useTranslations } from "next-intl";
import { rowStates, stateOf, weeksOf } from "#lib/intake/inbox/counts.ts";
import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import { useToday } from "../../clock/today.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { Bars } from "./Bars.tsx";
import { ScrollingTable } from "./ScrollingTable.tsx";

/** How many intakes came, by week and by where they stand: from what the host knows, with nothing opened. */
export function Charts({ rows }: { rows: readonly IntakeRow[] }) {
  const t = useTranslations("office.charts");
  const states = useTranslations("office.states");
  const format = useFormats();
  const weeks = weeksOf(rows, useToday());
  const byWeek = weeks.map(({ monday, count }) => ({
    label: t("week", { date: format.date(monday) }),
    brief: monday.slice(5).replace("-", "/"),
    count,
  }));
  const byState = rowStates.map((state) => ({
    label: states(state),
    brief: states(state),
    count: rows.filter((row) => stateOf(row) === state).length,
  }));
  return (
    <section aria-labelledby="charts" className="office-part">
      <h3 id="charts">
        <span>{t("heading")}</span>
      </h3>
      <p className="soft">
        <span>{t("lead")}</span>
      </p>
      <div className="office-charts">
        <Bars heading={t("byWeek")} bars={byWeek} />
        <Bars heading={t("byState")} bars={byState} />
      </div>
      <Disclosure summary={<span>{t("asTable")}</span>}>
        <ScrollingTable
          label={t("caption")}
          caption={t("caption")}
          columns={[t("weekOf"), ...rowStates.map((state) => states(state))]}
        >
          {weeks.map(({ monday, by }) => (
            <tr key={monday}>
              <th scope="row">
                <span>{format.date(monday)}</span>
              </th>
              {rowStates.map((state) => (
                <td key={state}>
                  <span>{by[state]}</span>
                </td>
              ))}
            </tr>
          ))}
        </ScrollingTable>
      </Disclosure>
    </section>
  );
}
