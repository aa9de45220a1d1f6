import { useTranslations } from "next-intl";
import type { Contact } from "#lib/intake/sealed/contact.ts";
import { Panel } from "../../ui/Panel.tsx";

const risks = ["safeToCall", "safeToLeaveMessage", "safeToSayWho"] as const;

/** What could put the person in danger when a firm reaches for the phone, before the number. */
export function SafeContact({ contact }: { contact: Contact }) {
  const t = useTranslations("office.safe");
  const unsafe = risks.filter((risk) => !contact[risk]);
  const isSafe = unsafe.length === 0;
  const said = (
    <>
      <h3 id="safe">
        <span>{t(isSafe ? "fine" : "heading")}</span>
      </h3>
      <ul>
        {unsafe.map((risk) => (
          <li key={risk}>
            <strong>{t(`not.${risk}`)}</strong>
          </li>
        ))}
        {risks
          .filter((risk) => contact[risk])
          .map((risk) => (
            <li key={risk}>
              <span>{t(`may.${risk}`)}</span>
            </li>
          ))}
      </ul>
    </>
  );
  return (
    <section aria-labelledby="safe" className={isSafe ? "" : "office-warning"}>
      {isSafe ? <Panel tone="note">{said}</Panel> : said}
    </section>
  );
}
