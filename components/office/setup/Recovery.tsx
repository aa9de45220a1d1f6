import { useTranslations } from "next-intl";
import { recoveryLines } from "#lib/intake/keyfile/recovery.ts";
import type { Made } from "#lib/intake/setup/try.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import { useFormats } from "../../ui/useFormats.ts";

/** The recovery copy as it prints: the key file in lines that can be typed again, and as a code. */
export function Recovery({ made: { file, firm, name, made, keys } }: { made: Made }) {
  const t = useTranslations("office.setup.recovery");
  const format = useFormats();
  return (
    <section className="office-recovery" aria-labelledby="recovery">
      <h3 id="recovery">
        <span>{t("heading")}</span>
      </h3>
      <p>
        <span>{t("of", { firm, name, date: format.date(made) })}</span>
      </p>
      <p>
        <span>{t("locked")}</span> <span>{t("use")}</span>
      </p>
      <dl className="office-facts">
        <div>
          <dt>
            <span>{t("fingerprint")}</span>
          </dt>
          <dd className="office-code">
            <span>{keys[0].kid}</span>
          </dd>
        </div>
      </dl>
      <ol className="office-lines" translate="no" dir="ltr">
        {recoveryLines(file).map(({ blocks, check }, at) => (
          <li key={at}>
            <span>{`${at + 1}. ${blocks.join(" ")} / ${check}`}</span>
          </li>
        ))}
      </ol>
      <QrCode text={file} label={t("code")} size="office-qr" />
    </section>
  );
}
