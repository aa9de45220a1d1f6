import { useTranslations } from "next-intl";
import { Button } from "../../ui/Button.tsx";

/** Opens the browser's own window for printing, which also saves a PDF. */
export function Print() {
  const t = useTranslations("print.print");
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
      <p className="mt-3">
        <Button className="button-quiet" onClick={() => print()}>
          <span>{t("button")}</span>
        </Button>
      </p>
    </>
  );
}
