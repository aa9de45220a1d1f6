import { useTranslations } from "next-intl";
import { useId, useRef, useState, type FormEvent } from "react";
import type { Content } from "#lib/casefile/content.ts";
import { openCase, type Unopened } from "#lib/casefile/open.ts";
import { largest } from "#lib/casefile/sealing.ts";
import { Passphrase } from "../tools/casefile/Passphrase.tsx";
import { ShowPassphrase } from "../tools/casefile/ShowPassphrase.tsx";
import { Button } from "../ui/Button.tsx";
import { ElementIds } from "../ui/elementIds.ts";

type Why = Unopened | "no-file" | "no-passphrase" | "unreadable";
const ofPassphrase: readonly Why[] = [
  "no-passphrase",
  "wrong-passphrase-or-damaged",
  "cannot-here",
];

/** No other site frames this page, so its field can have an id, and with it its label, before the scripts come. */
const asNamed = (name: string) => name;

const opened = async (file: File, passphrase: string): Promise<Content | Why> => {
  if (file.size > largest) return "too-big";
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return "unreadable";
  const result = await openCase(passphrase, new Uint8Array(bytes));
  return result.ok ? result.content : result.why;
};

/** Asks for a file and its passphrase, and says why a file does not open. */
export function OpenForm({ onOpen }: { onOpen: (content: Content) => void }) {
  const t = useTranslations("casefile");
  const id = useId();
  const passphraseField = useRef<HTMLInputElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const [isShown, setShown] = useState(false);
  const [feedback, setFeedback] = useState<Why | "working" | null>(null);
  const why = feedback !== "working" && feedback;
  const isOfFile = why && !ofPassphrase.includes(why);

  const refuse = (reason: Why) => {
    setFeedback(reason);
    const field = ofPassphrase.includes(reason) ? passphraseField : chosen;
    field.current?.focus();
  };
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (feedback === "working") return;
    const file = chosen.current?.files?.[0];
    // As the browser holds it: it can be typed before the scripts are there.
    const passphrase = passphraseField.current?.value ?? "";
    if (!file) return refuse("no-file");
    if (passphrase === "") return refuse("no-passphrase");
    setFeedback("working");
    const result = await opened(file, passphrase);
    if (typeof result === "string") refuse(result);
    else onOpen(result);
  };
  return (
    <form noValidate autoComplete="off" onSubmit={open} className="max-w-read">
      <p className="mb-6">
        <span>{t("open.lead")}</span>
      </p>
      <label htmlFor={id} className="block font-bold">
        <span>{t("open.file")}</span>
      </label>
      <p id={`${id}-hint`} className="text-ink-soft">
        <span>{t("open.fileHint")}</span>
      </p>
      {isOfFile && (
        <p id={`${id}-problem`} className="font-bold text-error">
          <span>{t(`open.why.${why}`)}</span>
        </p>
      )}
      <input
        ref={chosen}
        id={id}
        type="file"
        aria-invalid={isOfFile ? true : undefined}
        aria-describedby={isOfFile ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onChange={() => setFeedback(null)}
        className={`mt-1 min-h-13 w-full rounded-m border bg-card p-3 file:me-3 file:rounded-s
          file:border file:border-control file:bg-paper file:px-3 file:py-2 file:text-brand ${isOfFile ? "border-error" : "border-control"}`}
      />
      <ElementIds value={asNamed}>
        <Passphrase
          ref={passphraseField}
          label={t("passphrase")}
          problem={why && !isOfFile && t(`open.why.${why}`)}
          isShown={isShown}
        />
      </ElementIds>
      <ShowPassphrase isShown={isShown} onShow={setShown} />
      <Button type="submit" className="mt-3">
        <span>{t("open.button")}</span>
      </Button>
      <div role="status" className="mt-2 font-bold">
        {feedback === "working" && (
          <p>
            <span>{t("open.working")}</span>
          </p>
        )}
      </div>
    </form>
  );
}
