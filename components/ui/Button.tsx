import type { ComponentProps } from "react";

/** A button that looks like one. */
export function Button({ className = "", ...rest }: ComponentProps<"button">) {
  return <button type="button" className={`button ${className}`} {...rest} />;
}
