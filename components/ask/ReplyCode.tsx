import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { QrCode } from "../ui/QrCode.tsx";

type CodeProps = {
  text: string;
  kind: "link" | "reply";
  /** What the picture holds, where it is not the text itself. */
  scans?: string;
};

/** Letters to hand on: to read, to copy, and for another phone to scan. */
export function ReplyCode({ text, kind, scans = text }: CodeProps) {
  const t = useTranslations(`ask.code.${kind}`);
  const box = useId();
  const [said, say] = useState<"copied" | "refused" | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say("copied"),
      () => say("refused"),
    );
  return (
    <div className="screen-only max-w-read">
      <label htmlFor={box} className="block font-bold">
        <span>{t("label")}</span>
      </label>
      <textarea
        id={box}
        readOnly
        autoComplete="off"
        dir="ltr"
        rows={3}
        value={text}
        translate="no"
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="mt-1 w-full break-all border border-control bg-card p-3 font-cite text-sm"
      />
      <p className="mt-3">
        <Button className="button-quiet" onClick={() => void copy()}>
          <span>{t("copy")}</span>
        </Button>
      </p>
      <div role="status" className="mt-2 font-bold">
        {said && (
          <p>
            <span>{t(said)}</span>
          </p>
        )}
      </div>
      <p className="mt-3">
        <span>{t("scan")}</span>
      </p>
      <QrCode text={scans} label={t("picture")} />
    </div>
  );
}
