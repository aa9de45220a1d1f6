import { useTranslations } from "next-intl";
import { languages } from "#lib/i18n/locales.ts";
import type { Party } from "#lib/intake/sealed/contact.ts";
import type { Stage1 } from "#lib/intake/sealed/stages.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { SafeContact } from "./SafeContact.tsx";

/** Somebody in the case, as they write their name and in other ways. */
function Person({ party }: { party: Party }) {
  const t = useTranslations("office.names");
  const { role, name, latin, aliases, birthYear } = party;
  const more = {
    latin: latin !== name && latin,
    aliases,
    birthYear: birthYear && String(birthYear),
  };
  return (
    <li>
      <span className="soft">{t(`roles.${role}`)}</span>{" "}
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {(["latin", "aliases", "birthYear"] as const).map(
        (part) =>
          more[part] && (
            <span key={part} className="office-line">
              <span>{t(part)}</span> <bdi>{more[part]}</bdi>
            </span>
          ),
      )}
    </li>
  );
}

/** Whom it is about and how to reach them: what is safe first. */
export function Names({ names: { contact, stamps } }: { names: Stage1 }) {
  const t = useTranslations("office.names");
  const format = useFormats();
  const rows = {
    channel: t(`channels.${contact.channel}`),
    address: contact.address,
    through: contact.through,
    hours: t(`hours.${contact.hours}`, { zone: contact.timeZone }),
    interpreter: contact.interpreter,
    access: contact.access,
    urgentBy: contact.urgentBy && format.date(contact.urgentBy),
    by: t(`by.${contact.by}`),
    language: languages[stamps.locale].english,
    sent: format.date(stamps.sent),
    page: stamps.page,
  };
  return (
    <>
      <SafeContact contact={contact} />
      <section aria-labelledby="people" className="office-part">
        <h3 id="people">
          <span>{t("people")}</span>
        </h3>
        <p className="soft">
          <span>{t("check")}</span>
        </p>
        <ul className="office-people">
          {contact.parties.map((party, at) => (
            <Person key={at} party={party} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="contact" className="office-part">
        <h3 id="contact">
          <span>{t("contact")}</span>
        </h3>
        <dl className="office-facts">
          {(Object.keys(rows) as (keyof typeof rows)[])
            .filter((part) => rows[part])
            .map((part) => (
              <div key={part}>
                <dt>
                  <span>{t(`rows.${part}`)}</span>
                </dt>
                <dd>
                  <bdi>{rows[part]}</bdi>
                </dd>
              </div>
            ))}
        </dl>
      </section>
    </>
  );
}
