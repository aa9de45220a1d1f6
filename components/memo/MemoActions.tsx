import { useTranslations } from "next-intl";
import { memoBytes, type Memo } from "#lib/memo/memo.ts";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/saveFile.ts";

/** Prints the memo, or saves its data. */
export function MemoActions({ memo }: { memo: Memo }) {
  const t = useTranslations("memo.actions");
  return (
    <div role="group" aria-label={t("label")} className="memo-actions screen-only">
      <Button onClick={() => print()}>
        <span>{t("print")}</span>
      </Button>
      <Button
        className="button-quiet"
        onClick={() =>
          saveFile(t("fileName", { made: memo.made }), "application/json", memoBytes(memo))
        }
      >
        <span>{t("save")}</span>
      </Button>
    </div>
  );
}
