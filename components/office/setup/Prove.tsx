import { useTranslations } from "next-intl";
import type { Unproved } from "#lib/intake/setup/try.ts";
import { KeyForm } from "../form/KeyForm.tsx";
import { Paragraphs } from "../form/Paragraphs.tsx";
import { StepHeading } from "../form/StepHeading.tsx";

type ProveProps = {
  refused: Unproved | null;
  isBusy: boolean;
  onTry: (text: string, passphrase: string) => void;
  onBack: () => void;
};

/** Has the saved file opened again, by which an intake of nobody is read: only then is it known to be saved. */
export function Prove({ refused, isBusy, onTry, onBack }: ProveProps) {
  const t = useTranslations("office.setup.prove");
  return (
    <section className="column">
      <StepHeading>{t("heading")}</StepHeading>
      <Paragraphs texts={[t("lead"), t("what")]} />
      <KeyForm
        refused={refused}
        isBusy={isBusy}
        words={{ button: t("button"), busy: t("busy") }}
        onTry={onTry}
      />
      <p>
        <button type="button" className="link" onClick={onBack}>
          <span>{t("back")}</span>
        </button>
      </p>
    </section>
  );
}
