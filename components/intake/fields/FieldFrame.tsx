import type { ReactNode } from "react";
import { useElementIds } from "../../ui/elementIds.ts";
import { ProblemLine } from "./ProblemLine.tsx";

/** What every field has: a name in the page, a label above it, perhaps a hint and what is wrong with it. */
export type FieldWords = { name: string; label: string; hint?: string; problem?: string };

const fieldClass = (isWrong: boolean): string =>
  `mt-1 min-h-13 w-full max-w-read rounded-m border bg-card px-4 ${isWrong ? "border-error" : "border-control"}`;

type FieldFrameProps = FieldWords & {
  /** Whether the label takes the focus where the field is wrong: one for a day would scroll the page around a frame. */
  leadsToLabel?: boolean;
  children: (attributes: {
    id: string | undefined;
    "aria-invalid": boolean;
    "aria-describedby": string | undefined;
    className: string;
  }) => ReactNode;
};

/** A field with its label, its hint and what is wrong with it. */
export function FieldFrame(props: FieldFrameProps) {
  const { name, label, hint, problem, leadsToLabel = false, children } = props;
  const idOf = useElementIds();
  const [hintId, problemId] = [idOf(`${name}-hint`), idOf(`${name}-problem`)];
  const id = leadsToLabel ? idOf(`${name}-input`) : idOf(name);
  const describedBy = [hint && hintId, problem && problemId].filter(Boolean).join(" ");
  return (
    <div className="mt-4 max-w-read">
      <label
        htmlFor={id}
        id={leadsToLabel ? idOf(name) : undefined}
        tabIndex={leadsToLabel ? -1 : undefined}
        className="block font-bold"
      >
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} className="text-ink-soft">
          <span>{hint}</span>
        </p>
      )}
      <ProblemLine id={problemId} message={problem} />
      {children({
        id,
        "aria-invalid": problem !== undefined,
        "aria-describedby": describedBy || undefined,
        className: fieldClass(problem !== undefined),
      })}
    </div>
  );
}
