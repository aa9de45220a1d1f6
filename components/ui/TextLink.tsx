import Link from "next/link";
import type { ComponentProps } from "react";

/** A link in the text. It asks the server for nothing until it is pressed. */
export function TextLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
