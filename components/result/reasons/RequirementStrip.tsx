import { useTranslations } from "next-intl";
import { requirements, type Requirement, type State } from "#rules";
import { useResult } from "../../case/result.ts";
import { StateIcon, stateTones } from "./StateMark.tsx";

/** The five requirements side by side, each with its state as a mark and a word: the case at a glance, also on paper. */
export function RequirementStrip() {
  const { requirements: reached } = useResult().determination;
  const t = useTranslations("result");
  const stateOf = (id: Requirement): State | undefined =>
    reached.find((requirement) => requirement.id === id)?.state;
  return (
    <ol className="strip">
      {requirements.map((id) => {
        const state = stateOf(id);
        return (
          <li key={id} className={state ? stateTones[state] : "text-ink-soft"}>
            {state && <StateIcon state={state} />}
            <span className="block font-bold">{t(`requirements.${id}.short`)}</span>
            <span className="block">{state ? t(`states.${state}`) : t("states.notAsked")}</span>
          </li>
        );
      })}
    </ol>
  );
}
