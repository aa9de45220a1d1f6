import { useTranslations } from "next-intl";
import { useRef, useState, type ReactNode } from "react";
import { canLockHere } from "#lib/intake/sending/ports.ts";
import type { PastChoice } from "#lib/intake/sending/machine.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";
import { Panel } from "../ui/Panel.tsx";
import { Elsewhere } from "./around/Elsewhere.tsx";
import type { TakingFirm } from "./around/intake.ts";
import { useCovered } from "./around/useCovered.ts";
import { WhatNext } from "./around/WhatNext.tsx";
import { Choice } from "./fields/Choice.tsx";
import { ProblemLine } from "./fields/ProblemLine.tsx";
import { Problems } from "./fields/Problems.tsx";
import { SendingNotices } from "./SendingNotices.tsx";

type ConsentProps = {
  firm: TakingFirm;
  /** Whether there are answers about the past to choose about. */
  hasPast: boolean;
  agreed: boolean;
  past: PastChoice;
  onChoose: (chosen: { agreed: boolean; past: PastChoice }) => void;
  onAgree: () => void;
};

const b = (words: ReactNode) => <b>{words}</b>;

/** What goes, to whom, and what happens next, before anything is written or sent. No box is ticked beforehand. */
export function Consent({ firm, hasPast, agreed, past, onChoose, onAgree }: ConsentProps) {
  const t = useTranslations("intake.consent");
  const screening = useTranslations("screening");
  const intake = useTranslations("intake");
  const idOf = useElementIds();
  const [attempt, setAttempt] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const isCovered = useCovered(button);
  const { name } = firm;
  const problems = [
    ...(hasPast && past === "" ? [{ target: "intake-past", message: t("errors.past") }] : []),
    ...(agreed ? [] : [{ target: "intake-agree", message: t("errors.agree") }]),
  ];
  const told = attempt > 0 ? problems : [];
  const problemOf = (target: string) => told.find((one) => one.target === target)?.message;
  const goOn = () => (problems.length > 0 ? setAttempt(attempt + 1) : onAgree());

  return (
    <div className="column">
      <Problems problems={told} attempt={attempt} />
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        <span>{t("heading", { firm: isolated(name) })}</span>
      </h1>
      <p>
        <span>{t("lead")}</span>
      </p>
      {firm.isDemo && (
        <Panel tone="talk">
          <p>
            <span>{t("demo")}</span>
          </p>
        </Panel>
      )}
      <section className="mt-8">
        <h2>
          <span>{t("what.heading")}</span>
        </h2>
        <ol className="mt-2 list-none space-y-2 p-0">
          <li>
            <span>{t.rich("what.first", { firm: isolated(name), b })}</span>
          </li>
          <li>
            <span>{t.rich("what.second", { firm: isolated(name), b })}</span>
          </li>
        </ol>
        <p className="mt-2">
          <span>{t("what.locked", { firm: isolated(name) })}</span>
          {firm.intake.copyToPage && (
            <>
              {" "}
              <span>{t("what.page", { firm: isolated(name) })}</span>
            </>
          )}
        </p>
      </section>
      <WhatNext firm={name} intake={firm.intake} />
      <SendingNotices firm={firm} />
      {!canLockHere() && <Elsewhere firm={firm} why={intake("cannot")} />}
      {canLockHere() && (
        <form noValidate autoComplete="off" onSubmit={(event) => event.preventDefault()}>
          {hasPast && (
            <Choice
              name="intake-past"
              legend={t("past.legend")}
              hint={t("past.hint")}
              options={["with", "without"] as const}
              label={(option) => t(`past.${option}`)}
              value={past}
              onChoose={(option) => onChoose({ agreed, past: option })}
              problem={problemOf("intake-past")}
            />
          )}
          <div className="mt-6">
            <ProblemLine id={idOf("intake-agree-problem")} message={problemOf("intake-agree")} />
            <label className="tile">
              <input
                type="checkbox"
                id={idOf("intake-agree")}
                data-option="agree"
                checked={agreed}
                aria-describedby={
                  problemOf("intake-agree") ? idOf("intake-agree-problem") : undefined
                }
                onChange={({ target }) => onChoose({ agreed: target.checked, past })}
              />
              <span>{t("agree", { firm: isolated(name) })}</span>
            </label>
          </div>
          <Button
            ref={button}
            className="mt-6"
            disabled={isCovered}
            onClick={goOn}
            data-continue=""
          >
            <span>{screening("continue")}</span>
          </Button>
          {isCovered && <Elsewhere firm={firm} why={intake("covered")} />}
        </form>
      )}
    </div>
  );
}
