import { useTranslations } from "next-intl";
import { useState } from "react";
import { copyName, copyOf } from "#lib/intake/sending/copy.ts";
import type { Kept } from "#lib/intake/sending/deliver.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { useToday } from "../clock/today.ts";
import { Button } from "../ui/Button.tsx";
import { saveFile } from "../ui/saveFile.ts";

type SaveCopyProps = { firm: { id: string; name: string }; kept: Kept };

/** Saves names and contact, locked for the firm: the answers go into no file. */
export function SaveCopy({ firm, kept }: SaveCopyProps) {
  const t = useTranslations("intake.save");
  const name = copyName(useToday());
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    saveFile(name, "application/json", copyOf(kept, firm.id));
    setSaved(true);
  };
  return (
    <section className="mt-8">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{t("text", { firm: isolated(firm.name) })}</span>
      </p>
      <p className="text-ink-soft">
        <span>{t("care")}</span>
      </p>
      <p className="mt-2">
        <Button className="button-quiet" onClick={save}>
          <span>{t("button")}</span>
        </Button>
      </p>
      <div role="status">
        {isSaved && (
          <p className="font-bold">
            <span>{t("saved", { name: isolated(name) })}</span>
          </p>
        )}
      </div>
    </section>
  );
}
