import type { ReactNode } from "react";
import { help, type HelpId } from "#lib/help/help.ts";
import { OutsideLink } from "../ui/OutsideLink.tsx";

/** The marks that messages may carry: bold words and links to help. */
export const marks = {
  b: (words: ReactNode) => <strong>{words}</strong>,
  ...linkTo("unhcr"),
  ...linkTo("line"),
  ...linkTo("emergency"),
  ...linkTo("crisis"),
};

function linkTo<Name extends HelpId>(name: Name) {
  const link = (words: ReactNode) => <OutsideLink href={help[name].url}>{words}</OutsideLink>;
  return { [name]: link } as Record<Name, typeof link>;
}
