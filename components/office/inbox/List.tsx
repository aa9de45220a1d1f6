import { useTranslations } from "next-intl";
import { useState } from "react";
import { stateOf, type RowState } from "#lib/intake/inbox/counts.ts";
import type { OpenedIntake } from "#lib/intake/export/opened.ts";
import { isFound } from "#lib/intake/export/found.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { StepHeading } from "../form/StepHeading.tsx";
import { Charts } from "./Charts.tsx";
import { Exports } from "./Exports.tsx";
import { Filters, type Filter } from "./Filters.tsx";
import { IntakeTable } from "./IntakeTable.tsx";
import type { DeskTools, OpenedById } from "../desk/useDesk.ts";
import { sorted } from "./sorted.ts";

type ListProps = { desk: DeskTools; firm: string; onOpen: (id: string) => void };

const everything: Filter = { state: "all", sort: "newest", sought: "" };

/** The intakes that are open in this page, with their rows. */
const openIntakes = (rows: DeskTools["rows"], opened: OpenedById): OpenedIntake[] =>
  rows.flatMap((row) => {
    const { names, answers } = opened[row.id] ?? {};
    return names?.ok
      ? [{ row, names: names.content, ...(answers?.ok && { answers: answers.content }) }]
      : [];
  });

/** The firm's intakes: a table to sort and filter, what can be saved of them, and how many there are. */
export function List({ desk, firm, onOpen }: ListProps) {
  const t = useTranslations("office.list");
  const why = useTranslations("office.failure");
  const [filter, setFilter] = useState(everything);
  const [isOpening, setOpening] = useState(false);
  const { rows, state, opened } = desk;
  const open = openIntakes(rows, opened);
  const byId = new Map(open.map((one) => [one.row.id, one]));
  const isSought = (id: string) => {
    const one = byId.get(id);
    return filter.sought.trim() === "" || (one !== undefined && isFound(one, filter.sought));
  };
  const ofState = (is: RowState) => filter.state === "all" || filter.state === is;
  const shown = sorted(
    rows.filter((row) => ofState(stateOf(row)) && isSought(row.id)),
    filter.sort,
    (id) => byId.get(id)?.names.contact.urgentBy,
  );
  const closed = rows.filter(({ id }) => !opened[id]?.names);
  const openAll = async () => {
    if (isOpening) return;
    setOpening(true);
    for (const { id } of closed) await desk.names(id);
    setOpening(false);
  };
  return (
    <>
      <StepHeading>{t("heading")}</StepHeading>
      <p role="status">
        <span>
          {state === "loading"
            ? t("loading")
            : t("shown", { shown: shown.length, all: rows.length, open: open.length })}
        </span>
      </p>
      {state !== "loading" && state !== "ready" && (
        <div role="alert">
          <Panel tone="talk">
            <p>
              <strong>{why(state)}</strong>
            </p>
          </Panel>
        </div>
      )}
      <p className="office-buttons screen-only">
        <Button className="button-quiet" onClick={desk.reload}>
          <span>{t("reload")}</span>
        </Button>
        {closed.length > 0 && (
          <Button className="button-quiet" aria-disabled={isOpening} onClick={() => void openAll()}>
            <span>{t("openAll", { count: closed.length })}</span>
          </Button>
        )}
      </p>
      {rows.length > 0 && (
        <>
          <Filters filter={filter} onChange={setFilter} />
          {closed.length > 0 && filter.sought.trim() !== "" && (
            <p>
              <span>{t("soughtOpen", { count: closed.length })}</span>
            </p>
          )}
          <IntakeTable rows={shown} opened={opened} onOpen={onOpen} />
          <Exports firm={firm} open={open} />
        </>
      )}
      {state === "ready" && <Charts rows={rows} />}
    </>
  );
}
