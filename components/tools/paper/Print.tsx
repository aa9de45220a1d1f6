import { useTranslations } from "next-intl";
import { createPortal } from "react-dom";
import { withLawWords } from "../../provision/lawWords.ts";
import { Button } from "../../ui/Button.tsx";
import { printWhole, useShortPrinting } from "./printing.ts";
import { ShortSheet } from "./ShortSheet.tsx";

/** Opens the browser's own window for printing, which also saves a PDF: for two pages, or for everything. */
export function Print({ leavesOutPast }: { leavesOutPast: boolean }) {
  const t = useTranslations("print.print");
  const isShort = useShortPrinting();
  return (
    <>
      <h3>
        <span>{t("heading")}</span>
      </h3>
      <p className="mt-1 max-w-read">
        <span>{t("lead")}</span>
      </p>
      <p className="mt-1 max-w-read text-ink-soft">
        <span>{t("care")}</span>
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        <Button className="button-quiet" onClick={() => print()}>
          <span>{t("short")}</span>
        </Button>
        <Button className="button-quiet" onClick={() => withLawWords(printWhole)}>
          <span>{t("whole")}</span>
        </Button>
      </p>
      {isShort &&
        createPortal(
          <ShortSheet origin={location.origin} leavesOutPast={leavesOutPast} />,
          document.body,
        )}
    </>
  );
}
