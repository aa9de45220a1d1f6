import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isolated } from "#lib/i18n/isolated.ts";

type PhoneLineProps = { firm: { name: string; phone: string }; className?: string };

const number = (digits: ReactNode) => <bdi dir="ltr">{digits}</bdi>;

/** The firm's phone, by a press. */
export function PhoneLine({ firm, className = "" }: PhoneLineProps) {
  const t = useTranslations("intake");
  return (
    <p>
      <a
        href={`tel:${firm.phone.replaceAll(/[^+\d]/g, "")}`}
        // A sandbox may let the whole tab open a phone link where it stops the frame from doing so.
        target="_top"
        rel="noreferrer"
        className={`inline-flex min-h-11 items-center ${className}`}
      >
        <span>
          {t.rich("call", { firm: isolated(firm.name), number: firm.phone, phone: number })}
        </span>
      </a>
    </p>
  );
}
