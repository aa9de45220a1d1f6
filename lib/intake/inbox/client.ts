import * as z from "zod/mini";
import type { Held } from "../keyfile/held.ts";
import { IntakeId } from "../sealed/header.ts";
import { asking, type ApiResult } from "./ask.ts";
import {
  AuditList,
  IntakeList,
  IntakeRow,
  SealedCopies,
  type Decision,
  type IntakeRow as Row,
} from "./shapes.ts";

/** No inbox holds more; a server that always has more to tell is not listened to forever. */
const most = 100_000;

const Deleted = z.strictObject({ id: IntakeId });

/** A firm's inbox as its server holds it, for the holder of a key. Every answer is read as strictly as a stranger's. */
export const inboxOf = (held: Held, send: typeof fetch) => {
  const ask = asking(held, send);
  const root = `/api/firm/${held.firm}`;
  const one = (id: string) => `${root}/intakes/${id}`;
  const page = (skip: number) => ask({ path: `${root}/intakes?skip=${skip}`, shape: IntakeList });

  /** Every row there is, newest first; a row that moved between two pages stands once. */
  const list = async (): Promise<ApiResult<Row[]>> => {
    const rows = new Map<string, Row>();
    for (let skip = 0; skip < most;) {
      const told = await page(skip);
      if (!told.ok) return told;
      for (const row of told.value.intakes) rows.set(row.id, row);
      skip += told.value.intakes.length;
      if (told.value.intakes.length === 0 || skip >= told.value.total) break;
    }
    return { ok: true, value: [...rows.values()] };
  };
  return {
    list,
    names: (id: string) => ask({ path: one(id), shape: SealedCopies }),
    answers: (id: string) => ask({ path: `${one(id)}/answers`, shape: SealedCopies }),
    decide: (id: string, decision: Decision) =>
      ask({ method: "POST", path: `${one(id)}/decision`, body: { decision }, shape: IntakeRow }),
    handled: (id: string) => ask({ method: "POST", path: `${one(id)}/handled`, shape: IntakeRow }),
    replay: (id: string) => ask({ method: "POST", path: `${one(id)}/replay`, shape: IntakeRow }),
    remove: (id: string) => ask({ method: "DELETE", path: one(id), shape: Deleted }),
    audit: () => ask({ path: `${root}/audit`, shape: AuditList }),
  };
};
export type Inbox = ReturnType<typeof inboxOf>;
