import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { useElementId } from "../../ui/elementIds.ts";

/** A link to copy, by a press or by hand. */
export function CopyLink({ link }: { link: string }) {
  const t = useTranslations("handoff");
  const box = useElementId();
  const [said, say] = useState<"copied" | "refused" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say("copied");
    } catch {
      say("refused");
    }
  };
  return (
    <>
      <label htmlFor={box} className="mt-4 block font-bold">
        <span>{t("link")}</span>
      </label>
      <textarea
        id={box}
        readOnly
        autoComplete="off"
        rows={4}
        value={link}
        dir="ltr"
        translate="no"
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="mt-1 w-full max-w-read border border-control bg-card p-3 font-cite text-sm break-all"
      />
      <p className="mt-2">
        <Button className="button-quiet" onClick={copy}>
          <span>{t("copy")}</span>
        </Button>
      </p>
      <div role="status" className="mt-2 max-w-read font-bold">
        {said && (
          <p>
            <span>{t(said)}</span>
          </p>
        )}
      </div>
    </>
  );
}
