import { useLocale, useTranslations } from "next-intl";
import { useContext, useRef, useState, type MouseEvent } from "react";
import { contentOf } from "#lib/casefile/content.ts";
import { isStrong, tidy } from "#lib/casefile/passphrase.ts";
import { fileName } from "#lib/casefile/fileName.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { useToday } from "../../clock/today.ts";
import { useResult } from "../../case/result.ts";
import { Setting } from "../../case/setting.ts";
import { useVoice } from "../../question/voice.ts";
import { Button } from "../../ui/Button.tsx";
import { reach } from "../../ui/reach.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { TextLink } from "../../ui/TextLink.tsx";
import { lateTools } from "../late/lateTools.ts";
import { LateStatus } from "../late/LateStatus.tsx";
import { useLateTool } from "../late/useLateTool.ts";
import { Passphrase } from "./Passphrase.tsx";
import { ShowPassphrase } from "./ShowPassphrase.tsx";

type Refusal = "weak" | "different" | "cannot-here";
type Said = "working" | "saved" | Refusal;

const nothing = { first: "", second: "" };

/** Saves the answers in a file that a passphrase locks. */
export function SaveCase() {
  const { answers, ticked } = useResult();
  const voice = useVoice();
  const t = useTranslations("casefile");
  const locale = useLocale();
  const { isFramed } = useContext(Setting);
  const day = useToday();
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(nothing);
  const [isShown, setShown] = useState(false);
  const [feedback, setFeedback] = useState<Said | null>(null);

  const refuse = (why: Refusal) => {
    setFeedback(why);
    reach((why === "different" ? second : first).current);
  };
  /** What is wrong with what is typed; null where it can lock a file. */
  const fault = (): Refusal | null => {
    if (!isStrong(typed.first)) return "weak";
    return tidy(typed.first) === tidy(typed.second) ? null : "different";
  };
  const lock = useLateTool(lateTools.casefile, async ({ sealCase }) => {
    // What is typed may have changed since the press, if it had to wait.
    const why = fault();
    if (why) return refuse(why);
    setFeedback("working");
    const sealed = await sealCase(typed.first, contentOf(answers, ticked, day));
    if (!sealed.ok) return refuse(sealed.why);
    saveFile(fileName(day), "application/octet-stream", sealed.bytes);
    setTyped(nothing);
    setShown(false);
    setFeedback("saved");
  });
  // On press, because a frame without `allow-forms` never submits a form; Enter presses the button, too.
  const save = (event: MouseEvent) => {
    event.preventDefault();
    if (feedback === "working") return;
    const why = fault();
    if (why) return refuse(why);
    setFeedback(null);
    lock.press();
  };
  const said = {
    working: t("save.working"),
    saved: t("save.saved", { name: isolated(fileName(day)) }),
    "cannot-here": t("save.why.cannot-here"),
    weak: null,
    different: null,
  };

  return (
    <div className="screen-only">
      <h3>
        <span>{t("save.heading")}</span>
      </h3>
      <p className="mt-1 max-w-read">
        <span>{t("save.lead", { voice })}</span>
      </p>
      <p className="mt-1 max-w-read">
        <span>{t("save.holds")}</span>
      </p>
      <p className="mt-1 max-w-read">
        <strong>{t("save.lost")}</strong>
      </p>
      <p className="mt-1 max-w-read text-ink-soft">
        <span>{t("save.device")}</span>
      </p>
      <form noValidate autoComplete="off">
        <Passphrase
          ref={first}
          label={t("passphrase")}
          hint={t("save.hint")}
          problem={feedback === "weak" && t("save.why.weak")}
          isShown={isShown}
          value={typed.first}
          onChange={({ target }) => setTyped({ ...typed, first: target.value })}
        />
        <Passphrase
          ref={second}
          label={t("save.again")}
          problem={feedback === "different" && t("save.why.different")}
          isShown={isShown}
          value={typed.second}
          onChange={({ target }) => setTyped({ ...typed, second: target.value })}
        />
        <ShowPassphrase isShown={isShown} onShow={setShown} />
        <Button type="submit" className="button-quiet mt-3" onClick={save}>
          <span>{t("save.button")}</span>
        </Button>
      </form>
      <LateStatus {...lock}>{feedback && said[feedback]}</LateStatus>
      <p className="mt-2">
        {/* In a firm's frame the page would not be shown, and the answers would be gone. */}
        <TextLink
          href={`/${locale}/open`}
          target={isFramed ? "_blank" : undefined}
          rel={isFramed ? "noreferrer" : undefined}
          className="inline-flex min-h-11 items-center"
        >
          <span>{t("save.later")}</span>
        </TextLink>
      </p>
    </div>
  );
}
