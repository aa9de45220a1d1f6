import { useTranslations } from "next-intl";
import type { EvidenceMark } from "#rules";

const marks = {
  there: { tone: "text-open", path: "m6.8 11.2 2.2 2.2 4.2-4.6" },
  missing: { tone: "text-closed", path: "M7 11h6" },
  unknown: { tone: "text-talk", path: "M8 9.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.3m0 2v.2" },
} as const satisfies Record<EvidenceMark, { tone: string; path: string }>;

/** What the answers say of a paper, in words beside a mark that says the same. */
export function PaperMark({ mark, id }: { mark: EvidenceMark; id: string | undefined }) {
  const t = useTranslations("evidence.marks");
  const { tone, path } = marks[mark];
  return (
    <p id={id} className={`flex items-center gap-2 text-sm font-bold ${tone}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className={`size-5 shrink-0 fill-none stroke-current stroke-[1.5]
          ${mark === "missing" ? "[stroke-dasharray:3_2]" : ""}`}
      >
        <path d="M4 2.5h8l4 4v11H4z" strokeLinejoin="round" />
        <path d={path} strokeDasharray="none" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>{t(mark)}</span>
    </p>
  );
}
