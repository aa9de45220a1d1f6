import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { linkTo } from "#lib/handoff/link.ts";
import { withoutPast } from "#lib/short-result/past.ts";
import { useToday } from "../../clock/today.ts";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyBox } from "../../copy/CopyBox.tsx";
import { QrCode } from "../../ui/QrCode.tsx";

/** Puts the answers into a link and a QR code, once the person asks for them. */
export function HandOff({ leavesOutPast }: { leavesOutPast: boolean }) {
  const { determination, answers, ticked } = useResult();
  const voice = useVoice();
  const t = useTranslations("handoff");
  const locale = useLocale();
  const made = useToday();
  const [isShown, setShown] = useState(false);
  const { version } = determination.rules;
  const link = () =>
    linkTo(location.origin, locale, {
      kind: "case",
      answers: leavesOutPast ? withoutPast(answers) : answers,
      ticked,
      made,
      rules: version,
    });

  return (
    <div className={isShown ? undefined : "screen-only"}>
      <h3>
        <span>{t("heading")}</span>
      </h3>
      <p className="screen-only mt-1 max-w-read">
        <span>{t("lead", { voice })}</span>
      </p>
      <p className="mt-1 max-w-read">
        <span>{t("holds")}</span>
      </p>
      <p className="mt-1 max-w-read">
        <strong>{t("care")}</strong>
      </p>
      <p className="screen-only mt-1 max-w-read text-ink-soft">
        <span>{t("where")}</span>
      </p>
      {leavesOutPast && (
        <p className="mt-1 max-w-read font-bold">
          <span>{t("leftOut")}</span>
        </p>
      )}
      {isShown && (
        <>
          <QrCode text={link()} label={t("code")} />
          <p className="screen-only mt-2 max-w-read">
            <span>{t("scan")}</span>
          </p>
          <div className="mt-4">
            <CopyBox
              key={link()}
              text={link()}
              words={{
                label: t("link"),
                copy: t("copy"),
                copied: t("copied"),
                refused: t("refused"),
              }}
            />
          </div>
          <p className="screen-only mt-2 max-w-read text-ink-soft">
            <span>{t("fixed")}</span>
          </p>
        </>
      )}
      <p className="mt-3">
        <Button className="button-quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          <span>{t(isShown ? "hide" : "button")}</span>
        </Button>
      </p>
    </div>
  );
}
