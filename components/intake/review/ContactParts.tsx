import { useTranslations } from "next-intl";
import type { Contact } from "#lib/intake/sealed/contact.ts";
import { zoneName } from "#lib/intake/sending/zones.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { Part } from "./Part.tsx";
import { Rows, type Row } from "./Rows.tsx";

type ContactPartsProps = { contact: Contact; asksBirthYear: boolean; onChange: () => void };

const given = (text: string | undefined): string[] => (text ? [text] : []);

/** Names and contact in words, as they go. */
export function ContactParts({ contact, asksBirthYear, onChange }: ContactPartsProps) {
  const t = useTranslations("intake.contact");
  const format = useFormats();
  const said = (is: boolean) => [t(`safe.${is ? "yes" : "no"}`)];
  const { channel, urgentBy } = contact;
  const written = (name: string, text: string | undefined): Row => ({
    name,
    values: given(text),
    isWritten: text !== undefined,
  });
  return (
    <>
      <Part heading={t("by.legend")} onChange={onChange}>
        <Rows rows={[{ name: t("by.legend"), values: [t(`by.${contact.by}`)] }]} />
      </Part>
      {contact.parties.map(({ role, name, latin, aliases, birthYear }, at) => (
        <Part
          key={`${at} ${name}`}
          heading={t("parties.one", { number: at + 1 })}
          onChange={onChange}
        >
          <Rows
            rows={[
              { name: t("parties.role"), values: [t(`parties.roles.${role}`)] },
              written(t("parties.name"), name),
              written(t("parties.latin"), latin),
              written(t("parties.aliases"), aliases),
              ...(asksBirthYear
                ? [
                    written(
                      t("parties.birthYear"),
                      birthYear === undefined ? undefined : String(birthYear),
                    ),
                  ]
                : []),
            ]}
          />
        </Part>
      ))}
      <Part heading={t("reach.heading")} onChange={onChange}>
        <Rows
          rows={[
            { name: t("reach.channel"), values: [t(`reach.${channel}`)] },
            ...(contact.through === undefined
              ? []
              : [written(t("reach.through"), contact.through)]),
            written(t("reach.address", { channel }), contact.address),
            { name: t("safe.safeToCall"), values: said(contact.safeToCall) },
            { name: t("safe.safeToLeaveMessage"), values: said(contact.safeToLeaveMessage) },
            { name: t("safe.safeToSayWho"), values: said(contact.safeToSayWho) },
            { name: t("times.hours"), values: [t(`times.${contact.hours}`)] },
            written(t("times.zone"), zoneName(contact.timeZone)),
            { name: t("times.urgentBy"), values: given(urgentBy && format.date(urgentBy)) },
            written(t("needs.interpreter"), contact.interpreter),
            written(t("needs.access"), contact.access),
          ]}
        />
      </Part>
    </>
  );
}
