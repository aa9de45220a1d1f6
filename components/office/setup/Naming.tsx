import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { AskedForKeys } from "#lib/intake/setup/asked.ts";
import type { Asked, Unmade } from "#lib/intake/setup/try.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Check } from "../form/Check.tsx";
import { FormErrors } from "../form/FormErrors.tsx";
import { Paragraphs } from "../form/Paragraphs.tsx";
import { StepHeading } from "../form/StepHeading.tsx";
import { TextField } from "../form/TextField.tsx";
import { Colleague, type ColleagueKey } from "./Colleague.tsx";

type NamingProps = {
  refused: Unmade | null;
  isBusy: boolean;
  onNamed: (asked: AskedForKeys & Pick<Asked, "colleague">) => void;
  onHave: () => void;
};

const fields = ["firm", "name", "passphrase", "again"] as const;

/** Asks whose keys they are to be, and for the passphrase that locks their file. */
export function Naming({ refused, isBusy, onNamed, onHave }: NamingProps) {
  const t = useTranslations("office.setup");
  const form = useTranslations("office.form");
  const id = useId();
  const [attempt, setAttempt] = useState(0);
  const [isShown, setShown] = useState(false);
  const { register, handleSubmit, formState } = useForm<AskedForKeys>({
    resolver: zodResolver(AskedForKeys),
    defaultValues: { firm: "", name: "", passphrase: "", again: "" },
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  const { errors } = formState;
  const again = () => setAttempt((count) => count + 1);
  const colleague = useRef<ColleagueKey>(null);
  const name = async (asked: AskedForKeys) => {
    const shared = await colleague.current?.();
    if (!isBusy) onNamed({ ...asked, ...(shared && { colleague: shared }) });
  };
  const wrong = fields.filter((field) => errors[field]);
  const field = (name: (typeof fields)[number]) => ({
    ...register(name),
    id: `${id}-${name}`,
    label: t(`fields.${name}.label`),
    hint: t(`fields.${name}.hint`),
    problem: errors[name] ? t(`fields.${name}.problem`) : null,
  });
  const type = isShown ? "text" : "password";
  return (
    <section className="column">
      <StepHeading isFirst={attempt === 0}>{t("naming.heading")}</StepHeading>
      <Paragraphs texts={[t("naming.lead"), t("naming.each")]} />
      <Panel tone="talk">
        <p>
          <strong>{t("naming.lost")}</strong>
        </p>
      </Panel>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => void handleSubmit(name, again)(event)}
      >
        <FormErrors
          attempt={attempt}
          errors={wrong.map((name) => ({
            id: `${id}-${name}`,
            message: t(`fields.${name}.problem`),
          }))}
        />
        {refused && (
          <p role="alert" className="office-problem">
            <span>{t(`unmade.${refused}`)}</span>
          </p>
        )}
        <TextField {...field("firm")} autoCapitalize="none" translate="no" />
        <TextField {...field("name")} />
        <TextField {...field("passphrase")} type={type} autoCapitalize="none" translate="no" />
        <TextField {...field("again")} type={type} autoCapitalize="none" translate="no" />
        <Colleague ref={colleague} type={type} />
        <Check
          label={form("show")}
          checked={isShown}
          onChange={({ target }) => setShown(target.checked)}
        />
        <Button type="submit" aria-disabled={isBusy}>
          <span>{t("naming.button")}</span>
        </Button>
        <p role="status" className="office-status">
          <span>{isBusy && t("naming.busy")}</span>
        </p>
      </form>
      <p>
        <button type="button" className="link" onClick={onHave}>
          <span>{t("naming.have")}</span>
        </button>
      </p>
    </section>
  );
}
