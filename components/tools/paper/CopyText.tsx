import { useTranslations } from "next-intl";
import { useState } from "react";
import { renewDay } from "../../clock/renewDay.ts";
import { Button } from "../../ui/Button.tsx";
import { reach } from "../../ui/reach.ts";
import { plainText } from "./plainText.ts";
import { useElementId } from "../../ui/elementIds.ts";

type Said = { kind: "copied" } | { kind: "refused"; text: string };

/** Copies the page that it stands in as plain text; where the browser refuses, shows the text to copy by hand. */
export function CopyText() {
  const t = useTranslations("print.copy");
  const box = useElementId();
  const [said, say] = useState<Said | null>(null);

  const copy = async (page: Element) => {
    renewDay();
    const text = plainText(page);
    try {
      await navigator.clipboard.writeText(text);
      say({ kind: "copied" });
    } catch {
      say({ kind: "refused", text });
    }
  };
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
        <Button
          className="button-quiet"
          onClick={({ currentTarget }) => copy(currentTarget.closest("article") ?? document.body)}
        >
          <span>{t("button")}</span>
        </Button>
      </p>
      <div role="status" className="mt-2 max-w-read font-bold">
        {said && (
          <p>
            <span>{t(said.kind)}</span>
          </p>
        )}
      </div>
      {said?.kind === "refused" && (
        <div className="screen-only mt-2 max-w-read">
          <label htmlFor={box} className="block font-bold">
            <span>{t("box")}</span>
          </label>
          <textarea
            id={box}
            readOnly
            autoComplete="off"
            rows={8}
            value={said.text}
            ref={reach}
            onFocus={({ currentTarget }) => currentTarget.select()}
            className="mt-1 w-full border border-control bg-card p-3 font-cite text-sm"
          />
        </div>
      )}
    </>
  );
}
