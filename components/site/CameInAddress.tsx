import { useTranslations } from "next-intl";
import { Panel } from "../ui/Panel.tsx";
import { SentNote } from "./SentNote.tsx";

/** Tells readers whose link came with an escaped # what happened. */
export function CameInAddress() {
  const t = useTranslations("site.sent");
  return (
    <SentNote>
      <Panel tone="talk">
        <p>
          <strong>
            <span>{t("heading")}</span>
          </strong>
        </p>
        <p>
          <span>{t("how")}</span>
        </p>
        <p>
          <span>{t("now")}</span>
        </p>
      </Panel>
    </SentNote>
  );
}
