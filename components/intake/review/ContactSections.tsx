import { useTranslations } from "next-intl";
import type { Contact } from "#lib/intake/sealed/contact.ts";
import { zoneName } from "#lib/intake/sending/zones.ts";
import { useFormats } from "../../ui/useFormats.ts";
import { ReviewSection } from "./ReviewSection.tsx";
import { Rows, type Row } from "./Rows.tsx";

type ContactSectionsProps = { contact: Contact; asksBirthYear: boolean; onChange: () => void };

const given = (text: string | undefined): string[] => (text ? [text] : []);

/** Names and contact in words, as they go. */
export function ContactSections({ contact, asksBirthYear, onChange }: ContactSectionsProps) {
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
      <ReviewSection heading={t("by.legend")} onChange={onChange}>
        <p>
          <span>{t(`by.${contact.by}`)}</span>
        </p>
      </ReviewSection>
      {contact.parties.map(({ role, name, latin, aliases, birthYear }, at) => (
        <ReviewSection
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
        </ReviewSection>
      ))}
      <ReviewSection heading={t("reach.heading")} onChange={onChange}>
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
      </ReviewSection>
    </>
  );
}
