import { useTranslations } from "next-intl";
import type { Arrival } from "#lib/memo/arrival.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";

type UnreadProps = { why: Extract<Arrival, { from: "unread" }>["why"]; onOwn: () => void };

/** Why a link could not be read, and the way on. */
export function Unread({ why, onOwn }: UnreadProps) {
  const t = useTranslations("memo.unread");
  return (
    <div className="column" role="alert">
      <Panel tone="talk">
        <h2>
          <span>{t("heading")}</span>
        </h2>
        <p>
          <span>{t(why)}</span>
        </p>
        <p>
          <span>{t("nothingUsed")}</span>
        </p>
      </Panel>
      <Button className="button-quiet" onClick={onOwn}>
        <span>{t("own")}</span>
      </Button>
    </div>
  );
}
