import { useTranslations } from "next-intl";
import type { Arrival } from "#lib/memo/arrival.ts";
import { version } from "#rules";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useFormats } from "../../ui/useFormats.ts";
import { OddDay } from "./OddDay.tsx";

type ArrivedProps = { arrival: Extract<Arrival, { from: "link" }>; onForget: () => void };

/** Says of answers that came in a link what can be known of them, and what cannot. */
export function Arrived({ arrival: { made, rules }, onForget }: ArrivedProps) {
  const t = useTranslations("memo.arrived");
  const format = useFormats();
  return (
    <section aria-labelledby="memo-arrived">
      <Panel tone="talk">
        <h2 id="memo-arrived">
          <span>{t("heading")}</span>
        </h2>
        <p>
          <strong>{t("who")}</strong>
        </p>
        <p>
          <span>{t("when", { date: format.date(made), rules })}</span> <span>{t("whole")}</span>
        </p>
        <OddDay made={made} />
        {rules !== version.version && (
          <p>
            <span>{t("otherRules", { version: version.version })}</span>
          </p>
        )}
        <p className="screen-only">
          <span>{t("kept")}</span> <span>{t("own")}</span>
        </p>
        <p>
          <Button className="button-quiet" onClick={onForget}>
            <span>{t("forget")}</span>
          </Button>
        </p>
      </Panel>
    </section>
  );
}
