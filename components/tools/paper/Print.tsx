import { useTranslations } from "next-intl";
import { useLawWords } from "../../provision/lawWords.ts";
import { Button } from "../../ui/Button.tsx";
import { ToolIntro } from "../intro/ToolIntro.tsx";
import { printWhole } from "./printing.ts";

/** Opens the browser's own window for printing, which also saves a PDF: for two pages, or for everything. */
export function Print() {
  const t = useTranslations("print.print");
  const { withLawWords } = useLawWords();
  return (
    <>
      <ToolIntro heading={t("heading")} lead={t("lead")} care={t("care")} />
      <p className="mt-3 flex flex-wrap gap-3">
        <Button className="button-quiet" onClick={() => print()}>
          <span>{t("short")}</span>
        </Button>
        <Button className="button-quiet" onClick={() => withLawWords(printWhole)}>
          <span>{t("whole")}</span>
        </Button>
      </p>
    </>
  );
}
