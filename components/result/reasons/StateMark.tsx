import { useTranslations } from "next-intl";
import type { State } from "#rules";

const paths = {
  met: "M5.5 10.5 8.5 13.5 14.5 7",
  failed: "M6 10h8",
  open: "M7.6 8a2.4 2.4 0 1 1 3.5 2.1c-.7.4-1.1.8-1.1 1.6M10 14.3v.2",
} as const satisfies Record<State, string>;

/** The color of a state. */
export const stateTones = {
  met: "text-open",
  failed: "text-closed",
  open: "text-talk",
} as const satisfies Record<State, string>;

/** The mark of a state, which says the same as its word. */
export function StateIcon({ state }: { state: State }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className="size-5 shrink-0 fill-none stroke-current stroke-[1.75]"
    >
      <circle cx="10" cy="10" r="8.5" />
      <path d={paths[state]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** A state in a word, beside its mark. */
export function StateMark({ state }: { state: State }) {
  const t = useTranslations("result.states");
  return (
    <p className={`flex items-center gap-2 font-bold ${stateTones[state]}`}>
      <StateIcon state={state} />
      <span>{t(state)}</span>
    </p>
  );
}
