import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { fallback } from "#lib/i18n/locales.ts";
import { outlineOf, type Outline } from "#lib/packet/outline.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { EnglishSheet } from "./EnglishSheet.tsx";
import { PacketDownload } from "./PacketDownload.tsx";
import { PacketPreview } from "./PacketPreview.tsx";

/** The outline of a request, to look at, print and save; for whom there is none, one sentence says why. */
export function Packet() {
  const { determination, answers, ticked } = useResult();
  const voice = useVoice();
  const t = useTranslations("packet");
  const outlined = useMemo(
    () => outlineOf({ answers, determination, ticked }),
    [answers, determination, ticked],
  );
  return (
    <>
      <h3>
        <span>{t("heading")}</span>
      </h3>
      {outlined.ok ? (
        <>
          <p className="mt-1 max-w-read">
            <span>{t("lead", { voice })}</span>
          </p>
          <p className="mt-1 max-w-read">
            <span>{t("blanks")}</span>
          </p>
          <p className="screen-only mt-1 max-w-read text-ink-soft">
            <span>{t("care")}</span>
          </p>
          <Outlining outline={outlined.outline} />
        </>
      ) : (
        <p className="mt-1 max-w-read">
          <span>{t(`refused.${outlined.why}`, { voice })}</span>
        </p>
      )}
    </>
  );
}

function Outlining({ outline }: { outline: Outline }) {
  const t = useTranslations("packet");
  const english = useTranslations("english");
  const locale = useLocale();
  return (
    <>
      {locale !== fallback && (
        <p className="mt-1 max-w-read">
          <span>{english("outline")}</span>
        </p>
      )}
      {outline.outcome !== "likely-eligible" && (
        <p className="screen-only mt-3 max-w-read font-bold text-talk">
          <span>{t(`warnings.${outline.outcome}`)}</span>
        </p>
      )}
      <EnglishSheet outline={outline}>
        {(sheet) => (
          <>
            <PacketDownload sheet={sheet} />
            <Disclosure summary={<span>{t("preview")}</span>} control>
              <PacketPreview sheet={sheet} />
            </Disclosure>
          </>
        )}
      </EnglishSheet>
    </>
  );
}
