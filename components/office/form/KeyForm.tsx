import { useTranslations } from "next-intl";
import { useId, useState, type ReactNode } from "react";
import { useForm } from "react-hook-form";
import type { Unproved } from "#lib/intake/setup/try.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Check } from "./Check.tsx";
import { fileText } from "./fileText.ts";
import { FormErrors } from "./FormErrors.tsx";
import { TextField } from "./TextField.tsx";

type Fields = { file: FileList | null; text: string; passphrase: string };
type KeyFormProps = {
  /** Tries what was given; what is wrong with it is said by `refused`. */
  onTry: (text: string, passphrase: string) => void;
  refused: Unproved | null;
  isBusy: boolean;
  words: { button: string; busy: string };
  children?: ReactNode;
};

const isOfPassphrase = ({ why }: Unproved) =>
  why === "wrong-passphrase-or-damaged" || why === "cannot-here";

/** Asks for a key file, or the letters of a recovery copy, and the passphrase. */
export function KeyForm({ onTry, refused, isBusy, words, children }: KeyFormProps) {
  const t = useTranslations("office.form");
  const id = useId();
  const [isShown, setShown] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, formState, getValues } = useForm<Fields>({
    defaultValues: { text: "", passphrase: "" },
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  const { errors } = formState;
  const refusal =
    refused && t(`why.${refused.why}`, { line: refused.why === "wrong-line" ? refused.line : 0 });
  const ofPassphrase = refused !== null && isOfPassphrase(refused);
  const problems = {
    file: errors.file ? t("noFile") : !ofPassphrase ? refusal : null,
    passphrase: errors.passphrase ? t("noPassphrase") : ofPassphrase ? refusal : null,
  };
  const again = () => setAttempt((count) => count + 1);
  const submit = handleSubmit(async ({ file, text, passphrase }) => {
    again();
    onTry(text.trim() || (await fileText(file?.[0])), passphrase);
  }, again);
  const hasKeys = (file: FileList | null) =>
    (file?.length ?? 0) > 0 || getValues("text").trim() !== "";
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      <FormErrors
        attempt={isBusy ? 0 : attempt}
        errors={(["file", "passphrase"] as const).flatMap((field) =>
          problems[field] ? [{ id: `${id}-${field}`, message: problems[field] }] : [],
        )}
      />
      <TextField
        {...register("file", { validate: hasKeys })}
        id={`${id}-file`}
        type="file"
        label={t("file")}
        hint={t("fileHint")}
        problem={problems.file}
      />
      <Disclosure summary={<span>{t("noFileLeft")}</span>}>
        <div className="office-field">
          <label htmlFor={`${id}-text`}>
            <span>{t("text")}</span>
          </label>
          <p id={`${id}-text-hint`} className="soft">
            <span>{t("textHint")}</span>
          </p>
          <textarea
            {...register("text")}
            id={`${id}-text`}
            rows={6}
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="none"
            translate="no"
            aria-describedby={`${id}-text-hint`}
          />
        </div>
      </Disclosure>
      <TextField
        {...register("passphrase", { required: true })}
        id={`${id}-passphrase`}
        type={isShown ? "text" : "password"}
        label={t("passphrase")}
        problem={problems.passphrase}
        autoCapitalize="none"
        translate="no"
      />
      <Check
        label={t("show")}
        checked={isShown}
        onChange={({ target }) => setShown(target.checked)}
      />
      {children}
      <Button type="submit" aria-disabled={isBusy}>
        <span>{words.button}</span>
      </Button>
      <p role="status" className="office-status">
        <span>{isBusy && words.busy}</span>
      </p>
    </form>
  );
}
