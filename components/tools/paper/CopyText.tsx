import { useTranslations } from "next-intl";
import { useState } from "react";
import { renewDay } from "../../clock/renewDay.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyStatus } from "../../copy/CopyStatus.tsx";
import { ReadOnlyText } from "../../copy/ReadOnlyText.tsx";
import { useCopy } from "../../copy/useCopy.ts";
import { reach } from "../../ui/reach.ts";
import { plainText } from "./plainText.ts";

/** Copies the page that it stands in as plain text; where the browser refuses, shows the text to copy by hand. */
export function CopyText() {
  const t = useTranslations("print.copy");
  const { feedback, copy } = useCopy();
  const [text, setText] = useState("");

  const copyPage = (page: Element) => {
    renewDay();
    const now = plainText(page);
    setText(now);
    void copy(now);
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
          onClick={({ currentTarget }) =>
            copyPage(currentTarget.closest("article") ?? document.body)
          }
        >
          <span>{t("button")}</span>
        </Button>
      </p>
      <CopyStatus words={feedback && t(feedback)} />
      {feedback === "refused" && (
        <div className="screen-only mt-2 max-w-read">
          <ReadOnlyText label={t("box")} value={text} rows={8} ref={reach} />
        </div>
      )}
    </>
  );
}
