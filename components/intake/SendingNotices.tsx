import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { isolated } from "#lib/i18n/isolated.ts";

const notices = ["noClient", "private", "noAdvice", "conflict"] as const;
const b = (words: ReactNode) => <b>{words}</b>;

/** The four notices once more, as they hold for what is sent, and what the firm adds (Model Rule 1.18). */
export function SendingNotices({ firm }: { firm: ShownFirm }) {
  const t = useTranslations("intake.consent.notices");
  const own = [firm.notices.confidentiality, firm.notices.jointClients].filter(
    (text) => text !== undefined,
  );
  return (
    <section className="mt-8">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <ul className="mt-2 space-y-2">
        {notices.map((notice) => (
          <li key={notice}>
            <span>{t.rich(notice, { firm: isolated(firm.name), b })}</span>
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <>
          <p className="mt-4">
            <span>{t("firmSays", { firm: isolated(firm.name) })}</span>
          </p>
          {own.map((text) => (
            <blockquote key={text} className="mt-2">
              <span>{text}</span>
            </blockquote>
          ))}
        </>
      )}
    </section>
  );
}
