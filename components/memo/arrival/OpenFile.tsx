import { useTranslations } from "next-intl";
import { useState } from "react";
import { replayed, type Replayed } from "#lib/memo/replay.ts";
import { Unkept } from "../../ui/Unkept.tsx";

type OpenFileProps = { onOpen: (opened: Extract<Replayed, { ok: true }>) => void };
type Refused = Extract<Replayed, { ok: false }>["why"];

/** Opens a memo that was saved before, on this device alone, and makes it again. */
export function OpenFile({ onOpen }: OpenFileProps) {
  const t = useTranslations("memo.file");
  const [refused, setRefused] = useState<Refused | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = replayed(await file.text().catch(() => ""));
    if (read.ok) onOpen(read);
    else setRefused(read.why);
  };
  return (
    <div className="screen-only">
      <label htmlFor="memo-file" className="block font-bold">
        <span>{t("label")}</span>
      </label>
      <p id="memo-file-hint" className="soft">
        <span>{t("hint")}</span>
      </p>
      <Unkept>
        <input
          id="memo-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="memo-file-hint"
          className="mt-2 min-h-11 max-w-full"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </Unkept>
      <p role="status" className="font-bold text-error">
        <span>{refused && t(refused)}</span>
      </p>
    </div>
  );
}
