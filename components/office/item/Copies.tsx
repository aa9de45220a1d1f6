import { useTranslations } from "next-intl";
import { useState } from "react";
import { leadOf } from "#lib/intake/export/clio.ts";
import { registerLine } from "#lib/intake/export/csv.ts";
import type { OpenedIntake } from "#lib/intake/export/opened.ts";
import { ReadOnlyText } from "../../copy/ReadOnlyText.tsx";
import { useCopy } from "../../copy/useCopy.ts";
import { Button } from "../../ui/Button.tsx";

type Copied = "clio" | "register";

/** Copies of an intake for other programs of the firm, and for paper. */
export function Copies({ intake }: { intake: OpenedIntake }) {
  const t = useTranslations("office.copies");
  const { feedback, copy } = useCopy();
  const [chosen, setChosen] = useState<Copied>("clio");
  const lead = leadOf(intake.names.contact);
  const texts: Record<Copied, string> = {
    clio: (["first", "last", "phone", "email"] as const)
      .filter((field) => lead[field])
      .map((field) => `${t(`lead.${field}`)}: ${lead[field]}`)
      .join("\n"),
    register: registerLine(intake),
  };
  const take = (what: Copied) => {
    setChosen(what);
    void copy(texts[what]);
  };
  return (
    <section aria-labelledby="copies" className="office-part screen-only">
      <h3 id="copies">
        <span>{t("heading")}</span>
      </h3>
      <p className="office-buttons">
        <Button className="button-quiet" onClick={() => take("clio")}>
          <span>{t("clio")}</span>
        </Button>
        <Button className="button-quiet" onClick={() => take("register")}>
          <span>{t("register")}</span>
        </Button>
        <Button className="button-quiet" onClick={() => print()}>
          <span>{t("print")}</span>
        </Button>
      </p>
      <p role="status" className="office-status">
        <span>{feedback && t(feedback)}</span>
      </p>
      {feedback === "refused" && (
        <ReadOnlyText label={t(chosen)} value={texts[chosen]} rows={4} translate="no" />
      )}
    </section>
  );
}
