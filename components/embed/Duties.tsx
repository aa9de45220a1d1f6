import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { version } from "#rules";
import { Panel } from "../ui/Panel.tsx";
import { useFormats } from "../ui/useFormats.ts";
import { BeginButton } from "./BeginButton.tsx";

const duties = ["noClient", "private", "noAdvice", "conflict"] as const;
const b = (words: ReactNode) => <b>{words}</b>;

/** What a visitor of a firm must know before the first question (Model Rule 1.18; ABA Formal Opinion 10-457). */
export function Duties({ firm }: { firm: ShownFirm }) {
  const t = useTranslations("embed");
  const { name, attorney, address, phone, clients, notices, isDemo } = firm;
  const format = useFormats();
  const own = [notices.confidentiality, notices.jointClients].filter((text) => text !== undefined);

  return (
    <div className="column">
      <h1>
        <span>{t("heading")}</span>
      </h1>
      <p>
        <span>{t("lead")}</span>
      </p>
      {isDemo && (
        <Panel tone="talk">
          <p>
            <span>{t("demo")}</span>
          </p>
        </Panel>
      )}
      <section>
        <h2>
          <span>{t("duties.heading")}</span>
        </h2>
        <ul className="duties">
          {duties.map((duty) => (
            <li key={duty}>
              <span>
                {t.rich(`duties.${duty === "private" && firm.intake ? "privateUntilSent" : duty}`, {
                  firm: isolated(name),
                  b,
                })}
              </span>
            </li>
          ))}
        </ul>
        {own.length > 0 && (
          <>
            <p>
              <span>{t("duties.firmSays", { firm: isolated(name) })}</span>
            </p>
            {own.map((text) => (
              <blockquote key={text}>{text}</blockquote>
            ))}
          </>
        )}
      </section>
      <section>
        <h2>
          <span>{t("clients.heading")}</span>
        </h2>
        <p>
          <span>{t(`clients.${clients}`, { firm: isolated(name) })}</span>
        </p>
      </section>
      <p className="font-bold">
        <span>{t("memory")}</span>
      </p>
      <BeginButton words={t("begin")} />
      <p className="soft">
        <span>
          {t("attorney", { name: isolated(attorney.name), state: isolated(attorney.barState) })}
        </span>{" "}
        <span>
          {t.rich("reach", {
            address: isolated(address),
            number: phone,
            phone: (words) => <bdi dir="ltr">{words}</bdi>,
          })}
        </span>{" "}
        <span>{t("rules", { date: format.date(version.date) })}</span>
      </p>
    </div>
  );
}
