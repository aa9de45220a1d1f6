import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Opening } from "#lib/intake/inbox/opening.ts";
import { largestCopy, openCopy } from "#lib/intake/inbox/savedCopy.ts";
import type { Held } from "#lib/intake/keyfile/held.ts";
import type { Stage1 } from "#lib/intake/sealed/stages.ts";
import { TextField } from "../form/TextField.tsx";
import { Names } from "../item/Names.tsx";
import { Shut } from "../item/Shut.tsx";

/** Opens what somebody saved locked, because it could not be sent, and gave to the firm by hand. */
export function SavedCopy({ held }: { held: Held }) {
  const t = useTranslations("office.savedCopy");
  const [opened, setOpened] = useState<Opening<Stage1> | null>(null);
  const open = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return setOpened(null);
    const text = chosen.size <= largestCopy ? await chosen.text().catch(() => "") : "";
    setOpened(await openCopy(held, text));
  };
  return (
    <section className="office-part screen-only">
      <h3>
        <span>{t("heading")}</span>
      </h3>
      <p className="soft">
        <span>{t("lead")}</span>
      </p>
      <TextField
        type="file"
        label={t("file")}
        accept=".json,application/json"
        onChange={({ target }) => void open(target.files?.[0])}
      />
      {opened && !opened.ok && <Shut why={opened.why} />}
      {opened?.ok && <Names names={opened.content} />}
    </section>
  );
}
