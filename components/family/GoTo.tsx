import { useTranslations } from "next-intl";
import type { Person } from "#lib/family/family.ts";
import { isComplete } from "#lib/questionnaire/walk.ts";

type GoToProps = { person: Person; onGoTo: (number: number) => void };

/** Brings a person's check to the screen: its result, or the question where it stopped. */
export function GoTo({ person: { number, answers }, onGoTo }: GoToProps) {
  const t = useTranslations("family.goTo");
  return (
    <button type="button" className="link" onClick={() => onGoTo(number)}>
      <span>{isComplete(answers) ? t("result", { number }) : t("questions", { number })}</span>
    </button>
  );
}
