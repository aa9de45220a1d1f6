import type { ComponentProps } from "react";
import { useElementId } from "../ui/elementIds.ts";

type ReadOnlyTextProps = { label: string; value: string } & Pick<
  ComponentProps<"textarea">,
  "rows" | "ref" | "dir" | "translate" | "className"
>;

/** Text to read and to copy by hand: the focus selects all of it. */
export function ReadOnlyText({ label, className = "", ...rest }: ReadOnlyTextProps) {
  const id = useElementId();
  return (
    <>
      <label htmlFor={id} className="block font-bold">
        <span>{label}</span>
      </label>
      <textarea
        {...rest}
        id={id}
        readOnly
        autoComplete="off"
        onFocus={({ currentTarget }) => currentTarget.select()}
        className={`mt-1 w-full border border-control bg-card p-3 font-cite text-sm ${className}`}
      />
    </>
  );
}
