import { useTranslations } from "next-intl";
import { useEffect } from "react";
import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import type { DeskTools } from "../desk/useDesk.ts";
import { useMoments } from "../desk/useMoments.ts";
import { StepHeading } from "../form/StepHeading.tsx";
import { Actions } from "./Actions.tsx";
import { Answers } from "./Answers.tsx";
import { Copies } from "./Copies.tsx";
import { Known } from "./Known.tsx";
import { Names } from "./Names.tsx";
import { Shut } from "./Shut.tsx";

type ItemProps = { row: IntakeRow; desk: DeskTools; onGone: () => void };

/** One intake: whom to reach and how, what was decided, and the answers once they are released. */
export function Item({ row, desk, onGone }: ItemProps) {
  const t = useTranslations("office.item");
  const { hour } = useMoments();
  const { names, answers } = desk.opened[row.id] ?? {};
  const { names: openNames } = desk;
  const { id } = row;
  // Once for each intake, because each opening is recorded.
  useEffect(() => {
    void openNames(id);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what opens it is another function at each drawing
  }, [id]);
  return (
    <article className="office-item">
      <StepHeading>{t("heading", { hour: hour(row.received) })}</StepHeading>
      {!names && (
        <p role="status">
          <span>{t("opening")}</span>
        </p>
      )}
      {names?.ok && <Names names={names.content} />}
      {names && !names.ok && <Shut why={names.why} />}
      <Actions row={row} desk={desk} onGone={onGone} />
      <Answers row={row} answers={answers} onOpen={() => void desk.answers(id)} />
      {names?.ok && <Copies intake={{ row, names: names.content }} />}
      <Known row={row} />
    </article>
  );
}
