import { useTranslations } from "next-intl";
import { Panel } from "../ui/Panel.tsx";
import { SentNote } from "./SentNote.tsx";

/** Tells a reader what happened whose link came with its # written out. */
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
