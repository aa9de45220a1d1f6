import { useTranslations } from "next-intl";
import { useState } from "react";
import { fileName } from "#lib/intake/keyfile/fileName.ts";
import type { Made } from "#lib/intake/setup/try.ts";
import { Button } from "../../ui/Button.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { Paragraphs } from "../form/Paragraphs.tsx";
import { StepHeading } from "../form/StepHeading.tsx";
import { Recovery } from "./Recovery.tsx";

/** Has the key file saved and its recovery copy printed, before anything is sealed to it. */
export function SaveKeyFile({ made, onSaved }: { made: Made; onSaved: () => void }) {
  const t = useTranslations("office.setup.keep");
  const [isSaved, setSaved] = useState(false);
  const name = fileName(made.firm, made.made, made.keys[1].kid);
  const save = () => {
    saveFile(name, "application/octet-stream", `${made.file}\n`);
    setSaved(true);
  };
  return (
    <>
      <section className="column screen-only">
        <StepHeading>{t("heading")}</StepHeading>
        <Paragraphs texts={[t("lead", { name: made.name, firm: made.firm })]} />
        <h3>
          <span>{t("file")}</span>
        </h3>
        <Paragraphs texts={[t("fileLead", { file: name }), t("fileWhere")]} />
        <Button onClick={save}>
          <span>{t("save")}</span>
        </Button>
        <p role="status" className="office-status">
          <span>{isSaved && t("saved", { file: name })}</span>
        </p>
        <h3>
          <span>{t("paper")}</span>
        </h3>
        <Paragraphs texts={[t("paperLead"), t("paperWhere")]} />
        <Button onClick={() => print()}>
          <span>{t("print")}</span>
        </Button>
      </section>
      <Recovery made={made} />
      <section className="column screen-only">
        <h3>
          <span>{t("next")}</span>
        </h3>
        <Paragraphs texts={[t("nextLead")]} />
        <Button aria-disabled={!isSaved} onClick={() => isSaved && onSaved()}>
          <span>{t("goOn")}</span>
        </Button>
        {!isSaved && (
          <p className="soft">
            <span>{t("saveFirst")}</span>
          </p>
        )}
      </section>
    </>
  );
}
