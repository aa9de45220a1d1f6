import { Fragment } from "react";
import { useTranslations } from "next-intl";
import { codeOf } from "#lib/paper/codes.ts";
import type { PaperStep } from "#lib/paper/sheet.ts";
import type { Way } from "#lib/paper/ways.ts";

type TicksProps = { ways: readonly Way[]; steps: readonly PaperStep[] };

/** Earlier ticks to look back at: a bracket for each that must be there, and ways of which one is enough. */
export function Ticks({ ways, steps }: TicksProps) {
  const t = useTranslations("paper");
  return ways.map((way, at) => (
    <Fragment key={at}>
      {at > 0 && <span> {t("or")} </span>}
      {way.map((line) => (
        <bdi key={codeOf(line, steps)} dir="ltr" className="paper-code">
          {`[${codeOf(line, steps)}]`}
        </bdi>
      ))}
    </Fragment>
  ));
}
