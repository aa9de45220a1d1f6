import { useTranslations } from "next-intl";
import { stateOf } from "#lib/intake/inbox/counts.ts";
import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import { Deliveries } from "../desk/Deliveries.tsx";
import { useMoments } from "../desk/useMoments.ts";

/** All that the server itself knows of an intake. */
export function Known({ row }: { row: IntakeRow }) {
  const t = useTranslations("office.item");
  const states = useTranslations("office.states");
  const { hour, day } = useMoments();
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
            <span>{row.id}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
