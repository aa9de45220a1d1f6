import type { ComponentProps } from "react";

/** A box to tick with its words beside it. */
export function Check({ label, ...rest }: ComponentProps<"input"> & { label: string }) {
  return (
    <p>
      <label className="office-check">
        <input type="checkbox" autoComplete="off" {...rest} />
        <span>{label}</span>
      </label>
    </p>
  );
}
