import type { ReactNode } from "react";

type CheckLabelProps = {
  isChecked: boolean;
  onCheck: (isChecked: boolean) => void;
  /** The id of an element that says more about the choice. */
  describedBy?: string;
  children: ReactNode;
};

/** A box to check, with its words beside it. */
export function CheckLabel({ isChecked, onCheck, describedBy, children }: CheckLabelProps) {
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ target }) => onCheck(target.checked)}
        aria-describedby={describedBy}
        className="size-6 shrink-0 accent-brand"
      />
      <span>{children}</span>
    </label>
  );
}
