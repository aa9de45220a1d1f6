import { useTranslations } from "next-intl";
import type { CountRow } from "#lib/paper/count.ts";
import { groupsByStage, type Group } from "#lib/paper/groups.ts";
import type { PaperStep } from "#lib/paper/sheet.ts";
import { isForAll } from "#lib/paper/ways.ts";
import { useQuestionWordsIn } from "../question/questionWords.ts";
import { Step } from "./Step.tsx";
import { Ticks } from "./Ticks.tsx";

type StepsProps = { steps: readonly PaperStep[]; rows: readonly CountRow[] };

/** The line that a group of steps is for, where it is one line alone. */
const onlyLineOf = ({ onlyIf }: Group) => {
  const [way, ...ways] = onlyIf;
  const [line, ...lines] = way ?? [];
  const [entry, ...entries] = line ?? [];
  if (!entry || ways.length + lines.length + entries.length > 0) return null;
  const [question, options] = entry;
  const [option, ...others] = options;
  return option !== undefined && others.length === 0 ? { question, option } : null;
};

function OnlyWith({ group, steps }: { group: Group; steps: readonly PaperStep[] }) {
  const t = useTranslations("paper");
  const { option } = useQuestionWordsIn("myself");
  const line = onlyLineOf(group);
  return (
    <p className="paper-only-with">
      {t("onlyWith")} <Ticks ways={group.onlyIf} steps={steps} />
      {line && <b>{option(line.question, line.option)}</b>}
    </p>
  );
}

/** Every step, by stage, and in each stage by whom it is for. */
export function Steps({ steps, rows }: StepsProps) {
  const t = useTranslations("screening.stages");
  const paper = useTranslations("paper");
  return (
    <>
      {groupsByStage(steps).map(({ stage, groups }) => (
        <section key={stage} aria-labelledby={`stage-${stage}`}>
          <h2 id={`stage-${stage}`}>{t(stage)}</h2>
          {groups.map((group, at) => (
            <div key={group.steps[0]?.number}>
              {!isForAll(group.onlyIf) && <OnlyWith group={group} steps={steps} />}
              {isForAll(group.onlyIf) && at > 0 && (
                <p className="paper-only-with">{paper("forAll")}</p>
              )}
              <ul className="paper-steps">
                {group.steps.map((step) => (
                  <Step key={step.number} step={step} steps={steps} rows={rows} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <p>
        <a href="#count">{paper("after")}</a>
      </p>
    </>
  );
}
