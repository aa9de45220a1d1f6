import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Sheet } from "#lib/packet/sheet.ts";
import { Button } from "../../ui/Button.tsx";
import { useWriter } from "./packetFile.ts";
import { saveFile } from "../../ui/saveFile.ts";

const file = "outline.docx";

/** The button that saves the outline as a file, once what writes it has come. */
export function PacketDownload({ sheet }: { sheet: Sheet }) {
  const t = useTranslations("packet");
  const { writer, retry } = useWriter();
  const [feedback, setFeedback] = useState<"saved" | "unwritten" | null>(null);
  const isReady = typeof writer === "object";

  const download = async () => {
    if (!isReady) return;
    try {
      saveFile(file, writer.docxType, await writer.docxOf(sheet));
      setFeedback("saved");
    } catch {
      setFeedback("unwritten");
    }
  };
  return (
    <div className="screen-only mt-3">
      {writer === "failed" ? (
        <>
          <p className="max-w-read font-bold">
            <span>{t("failed")}</span>
          </p>
          <Button className="button-quiet mt-2" onClick={retry}>
            <span>{t("retry")}</span>
          </Button>
        </>
      ) : (
        <Button
          className="button-quiet aria-disabled:cursor-wait aria-disabled:opacity-70"
          aria-disabled={!isReady}
          onClick={download}
        >
          <span>{t("download")}</span>
        </Button>
      )}
      <div role="status" className="mt-2 max-w-read">
        {writer === "loading" && (
          <p className="text-ink-soft">
            <span>{t("waiting")}</span>
          </p>
        )}
        {feedback && isReady && (
          <p className="font-bold">
            <span>{t(feedback, { file })}</span>
          </p>
        )}
      </div>
    </div>
  );
}
