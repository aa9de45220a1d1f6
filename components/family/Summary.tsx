import { useTranslations } from "next-intl";
import { determine } from "#rules";
import type { Person } from "#lib/family/family.ts";
import { isComplete } from "#lib/questionnaire/walk.ts";
import { GoTo } from "./GoTo.tsx";
import { summaryId } from "./headings.ts";
import type { FamilyHere } from "./useFamily.ts";
import { useElementIds } from "../ui/elementIds.ts";

/** What one person's check came to, run again now. */
function Found({ answers }: Pick<Person, "answers">) {
  const t = useTranslations("family.summary");
  const outcomes = useTranslations("result.outcomes");
  if (!isComplete(answers))
    return (
      <p className="text-ink-soft">
        <span>{t("unfinished")}</span>
      </p>
    );
  const { outcome, open } = determine(answers);
  return (
    <>
      <p>
        <span>{outcomes(`${outcome}.heading`)}</span>
      </p>
      <p className="text-sm text-ink-soft">
        <span>{t("open", { count: open.length })}</span>
      </p>
    </>
  );
}

type SummaryProps = { family: FamilyHere; onRemove: (number: number) => void };

/** Everybody in this tab with what their check came to; nothing while there is one person. */
export function Summary({ family: { here, people, onGoTo }, onRemove }: SummaryProps) {
  const idOf = useElementIds();
  const t = useTranslations("family.summary");
  if (people.length < 2) return null;
  return (
    <section aria-labelledby={idOf(summaryId)} className="mt-12">
      <h2 id={idOf(summaryId)} tabIndex={-1}>
        <span>{t("heading")}</span>
      </h2>
      <p className="mt-1 max-w-read text-ink-soft">
        <span>{t("intro")}</span>
      </p>
      <ul className="mt-3 list-none border-b border-line p-0">
        {people.map((person) => (
          <li
            key={person.number}
            aria-current={person.number === here ? "true" : undefined}
            className="grid gap-x-6 border-t border-line py-3 tile:grid-cols-[7rem_minmax(0,1fr)_auto]"
          >
            <p className="font-bold">
              <span>{t("name", { number: person.number })}</span>
              {person.number === here && (
                <span className="block text-sm font-normal text-ink-soft">{t("here")}</span>
              )}
            </p>
            <div>
              <Found answers={person.answers} />
            </div>
            <div className="screen-only flex flex-col text-sm">
              {person.number !== here && <GoTo person={person} onGoTo={onGoTo} />}
              <button type="button" className="link" onClick={() => onRemove(person.number)}>
                <span>{t("remove", { number: person.number })}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
