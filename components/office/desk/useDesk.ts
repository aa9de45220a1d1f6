import { useCallback, useEffect, useMemo, useState } from "react";
import type { Failure, ApiResult } from "#lib/intake/inbox/ask.ts";
import { inboxOf } from "#lib/intake/inbox/client.ts";
import { openAnswers, openNames, type Opening } from "#lib/intake/inbox/opening.ts";
import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import type { Held } from "#lib/intake/keyfile/held.ts";
import type { Stage1, Stage2 } from "#lib/intake/sealed/stages.ts";

/** What was opened in this page, by the id of the intake. It is gone with the page. */
export type OpenedById = Record<string, { names?: Opening<Stage1>; answers?: Opening<Stage2> }>;

/** What a list of intakes is doing, or why it failed. */
export type DeskState = "loading" | "ready" | Failure;

/** The firm's intakes, what of them is open in this page, and what can be done with them. */
export const useDesk = (held: Held) => {
  const inbox = useMemo(() => inboxOf(held, (path, init) => fetch(path, init)), [held]);
  const [rows, setRows] = useState<readonly IntakeRow[]>([]);
  const [state, setState] = useState<DeskState>("loading");
  const [opened, setOpened] = useState<OpenedById>({});

  const show = useCallback((told: ApiResult<IntakeRow[]>) => {
    if (told.ok) setRows(told.value);
    setState(told.ok ? "ready" : told.why);
  }, []);
  useEffect(() => {
    let isHere = true;
    void inbox.list().then((told) => isHere && show(told));
    return () => {
      isHere = false;
    };
  }, [inbox, show]);
  const reload = () => {
    setState("loading");
    void inbox.list().then(show);
  };

  const keep = (id: string, more: OpenedById[string]) =>
    setOpened((before) => ({ ...before, [id]: { ...before[id], ...more } }));
  const names = async (id: string) => {
    if (!opened[id]?.names?.ok) keep(id, { names: await openNames(inbox, held, id) });
  };
  const answers = async (id: string) => keep(id, { answers: await openAnswers(inbox, held, id) });

  /** Puts the row as it stands after a change in the place of the old one; answers that were destroyed leave the page, too. */
  const changed = (told: ApiResult<IntakeRow>): Failure | null => {
    if (!told.ok) return told.why;
    const { id, answers: became } = told.value;
    setRows((before) => before.map((row) => (row.id === id ? told.value : row)));
    if (became === "destroyed") keep(id, { answers: undefined });
    return null;
  };
  const remove = async (id: string): Promise<Failure | null> => {
    const told = await inbox.remove(id);
    if (!told.ok) return told.why;
    setRows((before) => before.filter((row) => row.id !== id));
    setOpened(({ [id]: _gone, ...rest }) => rest);
    return null;
  };
  return { inbox, rows, state, opened, reload, names, answers, changed, remove };
};
export type DeskTools = ReturnType<typeof useDesk>;
