import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Failure } from "#lib/intake/inbox/ask.ts";
import type { Decision, IntakeRow } from "#lib/intake/inbox/shapes.ts";
import { Button } from "../../ui/Button.tsx";
import { isLost } from "../desk/Deliveries.tsx";
import type { DeskTools } from "../desk/useDesk.ts";
import { useMoments } from "../desk/useMoments.ts";
import { Confirm } from "./Confirm.tsx";
import { nextDecisions } from "./nextDecisions.ts";

type Act = Decision | "delete" | "handled" | "replay";
type ActionsProps = { row: IntakeRow; desk: DeskTools; onGone: () => void };

/** What is destroyed is asked about first. */
const destroys = (act: Act, { answers }: IntakeRow): boolean =>
  act === "delete" || ((act === "conflict" || act === "declined") && answers !== "destroyed");

/** What a firm can record of an intake, and what it can do with it. */
export function Actions({ row, desk, onGone }: ActionsProps) {
  const t = useTranslations("office.actions");
  const failures = useTranslations("office.failure");
  const { day } = useMoments();
  const [asked, setAsked] = useState<Act | null>(null);
  const [said, setSaid] = useState<Act | "working" | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { id } = row;

  const asking = (act: Act): Promise<Failure | null> => {
    if (act === "delete") return desk.remove(id);
    const { inbox, changed } = desk;
    const change =
      act === "handled"
        ? inbox.handled(id)
        : act === "replay"
          ? inbox.replay(id)
          : inbox.decide(id, act);
    return change.then(changed);
  };
  const carryOut = async (act: Act) => {
    setAsked(null);
    setFailure(null);
    setSaid("working");
    const why = await asking(act);
    setFailure(why);
    setSaid(why ? null : act);
    if (why) return;
    if (act === "delete") onGone();
    if (act === "no-conflict") await desk.answers(id);
  };
  const press = (act: Act) => {
    if (said === "working") return;
    if (destroys(act, row)) setAsked(act);
    else void carryOut(act);
  };
  const others: Act[] = [
    ...(row.handled ? [] : ["handled" as const]),
    ...(row.deliveries.some(isLost) ? ["replay" as const] : []),
    "delete",
  ];
  const button = (act: Act, isMain = false) => (
    <Button
      key={act}
      className={isMain ? "" : "button-quiet"}
      aria-disabled={said === "working"}
      onClick={() => press(act)}
    >
      <span>{t(`do.${act}`)}</span>
    </Button>
  );
  const decisions = nextDecisions(row.decision);
  return (
    <section aria-labelledby="decision" className="office-part screen-only">
      <h3 id="decision">
        <span>{t("heading")}</span>
      </h3>
      <p>
        <span>{t(`state.${row.decision ?? "new"}`)}</span>
      </p>
      {asked ? (
        <Confirm
          words={{
            heading: t(`confirm.${asked as "delete" | "conflict" | "declined"}.heading`),
            lead: t(`confirm.${asked as "delete" | "conflict" | "declined"}.lead`, {
              date: day(row.namesUntil),
            }),
            copies: t("confirm.copies"),
            button: t(`confirm.${asked as "delete" | "conflict" | "declined"}.button`),
            cancel: t("confirm.cancel"),
          }}
          onConfirm={() => void carryOut(asked)}
          onCancel={() => setAsked(null)}
        />
      ) : (
        <>
          {decisions.length > 0 && (
            <p className="office-buttons">
              {decisions.map((decision, at) => button(decision, at === 0))}
            </p>
          )}
          <p className="office-buttons">{others.map((act) => button(act))}</p>
        </>
      )}
      <p role="status" className="office-status">
        <span>{said && t(`said.${said}`)}</span>
      </p>
      <div role="alert">
        {failure && (
          <p className="office-problem">
            <span>{failures(failure)}</span>
          </p>
        )}
      </div>
    </section>
  );
}
