import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Sheet } from "#lib/packet/sheet.ts";
import { Button } from "../../ui/Button.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { lateTools } from "../late/lateTools.ts";
import { LateStatus } from "../late/LateStatus.tsx";
import { useLateTool } from "../late/useLateTool.ts";

const file = "outline.docx";

/** The button that saves the outline as a file. */
export function PacketDownload({ sheet }: { sheet: Sheet }) {
  const t = useTranslations("packet");
  const [feedback, setFeedback] = useState<"saved" | "unwritten" | null>(null);
  const writer = useLateTool(lateTools.packet, ({ docxType, docxOf }) => {
    docxOf(sheet)
      .then((bytes) => saveFile(file, docxType, bytes))
      .then(
        () => setFeedback("saved"),
        () => setFeedback("unwritten"),
      );
  });
  return (
    <div className="screen-only mt-3">
      <Button className="button-quiet" onClick={writer.press}>
        <span>{t("download")}</span>
      </Button>
      <LateStatus {...writer}>{feedback && t(feedback, { file })}</LateStatus>
    </div>
  );
}
