import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Opening } from "#lib/intake/inbox/opening.ts";
import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";
import type { Stage2 } from "#lib/intake/sealed/stages.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Unkept } from "../../ui/Unkept.tsx";
import { Case } from "./Case.tsx";
import { Shut } from "./Shut.tsx";

type AnswersProps = { row: IntakeRow; answers?: Opening<Stage2>; onOpen: () => void };

/** The answers of everybody in the intake, one at a time. */
function Cases({ answers }: { answers: Stage2 }) {
  const t = useTranslations("office.answers");
  const id = useId();
  const [at, setAt] = useState(0);
  const { cases, withoutPast, stamps } = answers;
  const shown = cases[at] ?? cases[0]!;
  return (
    <>
      {withoutPast && (
        <Panel tone="talk">
          <p>
            <strong>{t("withoutPast")}</strong>
          </p>
        </Panel>
      )}
      {cases.length > 1 && (
        <Unkept>
          <div className="office-field screen-only">
            <label htmlFor={id}>
              <span>{t("whose", { count: cases.length })}</span>
            </label>
            <select
              id={id}
              autoComplete="off"
              value={at}
              onChange={({ target }) => setAt(Number(target.value))}
            >
              {cases.map((_, which) => (
                <option key={which} value={which}>
                  {t("person", { number: which + 1 })}
                </option>
              ))}
            </select>
          </div>
        </Unkept>
      )}
      <Case key={at} content={shown} locale={stamps.locale} />
    </>
  );
}

/** The answers of an intake: held back, destroyed, to be opened, or open. */
export function Answers({ row, answers, onOpen }: AnswersProps) {
  const t = useTranslations("office.answers");
  const [isAsked, setAsked] = useState(false);
  const open = () => {
    setAsked(true);
    onOpen();
  };
  return (
    <section aria-labelledby="memo-heading" className="office-part office-answers">
      <h3 id="memo-heading">
        <span>{t("heading")}</span>
      </h3>
      {row.answers !== "released" && (
        <p>
          <span>{t(row.answers)}</span>
        </p>
      )}
      {row.answers === "released" && !answers && (
        <p className="screen-only">
          <Button aria-disabled={isAsked} onClick={open}>
            <span>{t("open")}</span>
          </Button>
        </p>
      )}
      <p role="status" className="office-status">
        <span>{answers?.ok && t("opened", { count: answers.content.cases.length })}</span>
      </p>
      {answers?.ok && <Cases answers={answers.content} />}
      {answers && !answers.ok && <Shut why={answers.why} />}
    </section>
  );
}
