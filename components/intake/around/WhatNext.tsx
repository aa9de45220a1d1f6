import { useTranslations } from "next-intl";
import { isolated } from "#lib/i18n/isolated.ts";
import type { Intake } from "./intake.ts";

type WhatNextProps = {
  firm: string;
  intake: Intake;
  /** Whether it was said already by when the firm answers. */
  isDayKnown?: boolean;
};

/** What happens to what was sent, and when, by the firm's own setting. */
export function WhatNext({ firm, intake, isDayKnown = false }: WhatNextProps) {
  const t = useTranslations("intake.consent.next");
  const { answersWithinDays, unclearedDays, registerDays, retentionDays } = intake;
  return (
    <section className="mt-8">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <ul className="mt-2 space-y-2">
        {!isDayKnown && (
          <li className="font-bold">
            <span>{t("answer", { firm: isolated(firm), days: answersWithinDays })}</span>
          </li>
        )}
        <li>
          <span>{t("check")}</span>
        </li>
        <li>
          <span>{t("late", { days: unclearedDays })}</span>
        </li>
        <li>
          <span>{t("names", { days: registerDays })}</span>
        </li>
        <li>
          <span>{t("kept", { days: retentionDays })}</span>
        </li>
        <li>
          <span>{t("copies", { firm: isolated(firm) })}</span>
        </li>
      </ul>
    </section>
  );
}
