import type { Held } from "../keyfile/held.ts";
import { openStage1, openStage2, type Unopened } from "../sealed/open.ts";
import type { Stage1, Stage2 } from "../sealed/stages.ts";
import type { Failure, ApiResult } from "./ask.ts";
import type { Inbox } from "./client.ts";
import type { SealedCopies } from "./shapes.ts";

/** One stage that was opened, or why it was not: the server's reason, or that of what it gave. */
export type Opening<Stage> =
  { ok: true; content: Stage } | { ok: false; why: Failure | Unopened | "not-for-this-key" };

type Open<Stage> = (
  jwe: string,
  key: CryptoKey,
  place: { firm: string; id: string },
) => Promise<{ ok: true; content: Stage } | { ok: false; why: Unopened }>;

const openedBy =
  <Stage>(open: Open<Stage>, ask: (inbox: Inbox, id: string) => Promise<ApiResult<SealedCopies>>) =>
  async (inbox: Inbox, held: Held, id: string): Promise<Opening<Stage>> => {
    const told = await ask(inbox, id);
    if (!told.ok) return told;
    const mine = told.value.sealed.find(({ kid }) => kid === held.opensKid);
    if (!mine) return { ok: false, why: "not-for-this-key" };
    return open(mine.jwe, held.opens, { firm: held.firm, id });
  };

/** Fetches the names and contact of an intake and opens them in this page. */
export const openNames = openedBy<Stage1>(openStage1, (inbox, id) => inbox.names(id));

/** The same for the answers, which the server holds back until the firm has recorded that there is no conflict. */
export const openAnswers = openedBy<Stage2>(openStage2, (inbox, id) => inbox.answers(id));
