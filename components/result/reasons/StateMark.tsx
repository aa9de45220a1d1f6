import { useTranslations } from "next-intl";
import type { State } from "#rules";

const marks = {
  met: { tone: "text-open", path: "M5.5 10.5 8.5 13.5 14.5 7" },
  failed: { tone: "text-closed", path: "M6 10h8" },
  open: { tone: "text-talk", path: "M7.6 8a2.4 2.4 0 1 1 3.5 2.1c-.7.4-1.1.8-1.1 1.6M10 14.3v.2" },
} as const satisfies Record<State, { tone: string; path: string }>;

/** A state in a word, beside a mark that says the same. */
export function StateMark({ state }: { state: State }) {
  const t = useTranslations("result.states");
  const { tone, path } = marks[state];
  return (
    <p className={`flex items-center gap-2 font-bold ${tone}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className="size-5 shrink-0 fill-none stroke-current stroke-[1.75]"
      >
        <circle cx="10" cy="10" r="8.5" />
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>{t(state)}</span>
    </p>
  );
}
