import { useTranslations } from "next-intl";
import type { Replayed } from "#lib/memo/replay.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { OddDay } from "./OddDay.tsx";

type FromFileProps = {
  is: Extract<Replayed, { ok: true }>["is"];
  made: string;
  onClose: () => void;
};

/** Says of a memo that was made again from a file whether it came out the same. */
export function FromFile({ is, made, onClose }: FromFileProps) {
  const t = useTranslations("memo.file");
  return (
    <section aria-labelledby="memo-file-opened">
      <Panel tone={is === "same" ? "note" : "talk"}>
        <h2 id="memo-file-opened">
          <span>{t("heading")}</span>
        </h2>
        <p role="status">
          <span>{t(is)}</span>
        </p>
        <p>
          <span>{t("who")}</span>
        </p>
        <OddDay made={made} />
        <p>
          <Button className="button-quiet" onClick={onClose}>
            <span>{t("close")}</span>
          </Button>
        </p>
      </Panel>
    </section>
  );
}
