import { useTranslations } from "next-intl";
import { useState } from "react";
import { csvOf } from "#lib/intake/export/csv.ts";
import { jsonOf } from "#lib/intake/export/json.ts";
import type { OpenedIntake } from "#lib/intake/export/opened.ts";
import { useToday } from "../../clock/today.ts";
import { Button } from "../../ui/Button.tsx";
import { saveFile } from "../../ui/saveFile.ts";

/** Saves what is open in this page, as a file that is no longer sealed. */
export function Exports({ firm, open }: { firm: string; open: readonly OpenedIntake[] }) {
  const t = useTranslations("office.exports");
  const today = useToday();
  const [saved, setSaved] = useState("");
  const save = (ending: "csv" | "json", type: string, content: string) => {
    const name = `intakes-${firm}-${today}.${ending}`;
    saveFile(name, type, content);
    setSaved(name);
  };
  return (
    <section aria-labelledby="exports" className="screen-only office-part">
      <h3 id="exports">
        <span>{t("heading")}</span>
      </h3>
      <p>
        <span>{open.length === 0 ? t("nothing") : t("lead", { count: open.length })}</span>
      </p>
      {open.length > 0 && (
        <p className="office-buttons">
          <Button
            className="button-quiet"
            onClick={() => save("csv", "text/csv;charset=utf-8", csvOf(open))}
          >
            <span>{t("csv")}</span>
          </Button>
          <Button
            className="button-quiet"
            onClick={() => save("json", "application/json", jsonOf(firm, today, open))}
          >
            <span>{t("json")}</span>
          </Button>
        </p>
      )}
      <p role="status" className="office-status">
        <span>{saved && t("saved", { file: saved })}</span>
      </p>
    </section>
  );
}
