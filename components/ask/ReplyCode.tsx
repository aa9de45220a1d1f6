import { useTranslations } from "next-intl";
import { CopyBox } from "../copy/CopyBox.tsx";
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
  return (
    <div className="screen-only max-w-read">
      <CopyBox
        text={text}
        words={{ label: t("label"), copy: t("copy"), copied: t("copied"), refused: t("refused") }}
      />
      <p className="mt-3">
        <span>{t("scan")}</span>
      </p>
      <QrCode text={scans} label={t("picture")} />
    </div>
  );
}
