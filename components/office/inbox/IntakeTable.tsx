import { useTranslations } from "next-intl";
import { stateOf } from "#lib/intake/inbox/counts.ts";
import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { Deliveries } from "../desk/Deliveries.tsx";
import { useMoments } from "../desk/useMoments.ts";
import type { OpenedById } from "../desk/useDesk.ts";

type IntakeTableProps = {
  rows: readonly IntakeRow[];
  opened: OpenedById;
  onOpen: (id: string) => void;
};

const columns = ["received", "who", "urgent", "state", "delivery", "until"] as const;

/** What a list shows of names: that they are sealed, that they do not open, or whose they are and by when it is urgent. */
const useShown = (names: OpenedById[string]["names"]) => {
  const t = useTranslations("office.table");
  const format = useFormats();
  if (!names) return { who: t("sealed"), urgent: t("sealed") };
  if (!names.ok) return { who: t("shut"), urgent: t("shut") };
  const { parties, urgentBy } = names.content.contact;
  return {
    who: parties[0]?.name ?? "",
    urgent: urgentBy ? format.date(urgentBy) : t("notUrgent"),
  };
};

/** One intake in a row: what the host knows of it, and its names where they are open in this page. */
function Row({ row, opened, onOpen }: Omit<IntakeTableProps, "rows"> & { row: IntakeRow }) {
  const t = useTranslations("office.table");
  const states = useTranslations("office.states");
  const { hour, day } = useMoments();
  const received = hour(row.received);
  const cells = { ...useShown(opened[row.id]?.names), state: states(stateOf(row)) };
  // A table whose rows are drawn as blocks on a phone is still read as a table.
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <button type="button" className="link" onClick={() => onOpen(row.id)}>
          <span>{received}</span>
          <span className="sr-only">{t("open", { id: row.id.slice(0, 8) })}</span>
        </button>
      </th>
      {(["who", "urgent", "state"] as const).map((column) => (
        <td key={column} role="cell" data-label={t(`columns.${column}`)}>
          <bdi>{cells[column]}</bdi>
        </td>
      ))}
      <td role="cell" data-label={t("columns.delivery")}>
        <Deliveries deliveries={row.deliveries} isBrief />
      </td>
      <td role="cell" data-label={t("columns.until")}>
        <span>
          {row.answersUntil ? t("answers", { date: day(row.answersUntil) }) : t("noAnswers")}
        </span>
        <br />
        <span>{t("names", { date: day(row.namesUntil) })}</span>
      </td>
    </tr>
  );
}

/** The firm's intakes as a table. */
export function IntakeTable({ rows, ...rest }: IntakeTableProps) {
  const t = useTranslations("office.table");
  return (
    <table role="table" className="office-table">
      <caption>
        <span>{t("caption")}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              <span>{t(`columns.${column}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
