import Link from "next/link";
import type { ComponentProps } from "react";

/** A link that looks like a button. It asks the server for nothing until it is pressed. */
export function ButtonLink({ className = "", ...rest }: ComponentProps<typeof Link>) {
  return <Link prefetch={false} className={`button ${className}`} {...rest} />;
}
