import { useTranslations } from "next-intl";
import { channels } from "#lib/intake/sealed/contact.ts";
import type { ContactFields } from "#lib/intake/sending/contactForm.ts";
import { BoundChoice, BoundText, type ContactControl } from "./Bound.tsx";

type ReachProps = { control: ContactControl; channel: ContactFields["channel"]; address: string };

const keyboards = {
  phone: "tel",
  sms: "tel",
  whatsapp: "tel",
  email: "email",
  someone: "text",
} as const;
const questions = ["safeToCall", "safeToLeaveMessage", "safeToSayWho"] as const;

/** How the firm can reach the person, and what is safe. */
export function Reach({ control, channel, address }: ReachProps) {
  const t = useTranslations("intake.contact.reach");
  const safe = useTranslations("intake.contact.safe");
  return (
    <>
      <section className="mt-10">
        <h2>
          <span>{t("heading")}</span>
        </h2>
        <BoundChoice
          control={control}
          path="channel"
          legend={t("channel")}
          options={channels}
          label={(option) => t(option)}
        />
        {channel === "someone" && (
          <BoundText control={control} path="through" label={t("through")} />
        )}
        <BoundText
          control={control}
          path="address"
          label={address}
          inputMode={channel === "" ? "text" : keyboards[channel]}
        />
      </section>
      <section className="mt-10">
        <h2>
          <span>{safe("heading")}</span>
        </h2>
        <p className="soft mt-2">
          <span>{safe("hint")}</span>
        </p>
        {questions.map((question) => (
          <BoundChoice
            key={question}
            control={control}
            path={question}
            legend={safe(question)}
            options={["yes", "no"] as const}
            label={(option) => safe(option)}
          />
        ))}
      </section>
    </>
  );
}
