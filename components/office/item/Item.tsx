import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { stateOf } from "#lib/intake/inbox/counts.ts";
import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import { Deliveries } from "../desk/Deliveries.tsx";
import type { DeskTools } from "../desk/useDesk.ts";
import { useMoments } from "../desk/useMoments.ts";
import { StepHeading } from "../form/StepHeading.tsx";
import { Actions } from "./Actions.tsx";
import { Answers } from "./Answers.tsx";
import { Copies } from "./Copies.tsx";
import { Names } from "./Names.tsx";
import { Shut } from "./Shut.tsx";

type ItemProps = { row: IntakeRow; desk: DeskTools; onGone: () => void };

/** One intake: whom to reach and how, what was decided, and the answers once they are released. */
export function Item({ row, desk, onGone }: ItemProps) {
  const t = useTranslations("office.item");
  const states = useTranslations("office.states");
  const { hour, day } = useMoments();
  const { names, answers } = desk.opened[row.id] ?? {};
  const { names: openNames } = desk;
  const { id } = row;
  // Once for each intake: to open it is written down.
  useEffect(() => {
    void openNames(id);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what opens it is another function at each drawing
  }, [id]);
  const facts = {
    received: hour(row.received),
    state: states(stateOf(row)),
    decided: row.decided && row.decision && `${states(row.decision)}, ${hour(row.decided)}`,
    answers:
      row.answersUntil && row.answers !== "destroyed"
        ? t(`answers.${row.answers}`, { date: day(row.answersUntil) })
        : t("answers.destroyed"),
    namesUntil: t("until", { date: day(row.namesUntil) }),
  };
  return (
    <article className="office-item">
      <StepHeading>{t("heading", { hour: facts.received })}</StepHeading>
      {!names && (
        <p role="status">
          <span>{t("opening")}</span>
        </p>
      )}
      {names?.ok && <Names names={names.content} />}
      {names && !names.ok && <Shut why={names.why} />}
      <section aria-labelledby="known" className="office-part">
        <h3 id="known">
          <span>{t("known")}</span>
        </h3>
        <dl className="office-facts">
          {(Object.keys(facts) as (keyof typeof facts)[])
            .filter((fact) => facts[fact])
            .map((fact) => (
              <div key={fact}>
                <dt>
                  <span>{t(`facts.${fact}`)}</span>
                </dt>
                <dd>
                  <span>{facts[fact]}</span>
                </dd>
              </div>
            ))}
          <div>
            <dt>
              <span>{t("facts.delivery")}</span>
            </dt>
            <dd>
              <Deliveries deliveries={row.deliveries} />
            </dd>
          </div>
          <div>
            <dt>
              <span>{t("facts.id")}</span>
            </dt>
            <dd className="office-code">
              <span>{id}</span>
            </dd>
          </div>
        </dl>
      </section>
      <Actions row={row} desk={desk} onGone={onGone} />
      {names?.ok && <Copies intake={{ row, names: names.content }} />}
      <Answers row={row} answers={answers} onOpen={() => void desk.answers(id)} />
    </article>
  );
}
