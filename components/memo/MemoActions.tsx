import { useTranslations } from "next-intl";
import { memoBytes, type Memo } from "#lib/memo/memo.ts";
import { Button } from "../ui/Button.tsx";

const save = (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const href = URL.createObjectURL(new Blob([bytes], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};

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
        onClick={() => save(t("fileName", { made: memo.made }), memoBytes(memo))}
      >
        <span>{t("save")}</span>
      </Button>
    </div>
  );
}
