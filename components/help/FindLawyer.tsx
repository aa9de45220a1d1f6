import { useLocale, useTranslations } from "next-intl";
import { help, helpFor } from "#lib/help/help.ts";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import type { Answers } from "#rules";
import { Disclosure } from "../ui/Disclosure.tsx";
import { HelpStatus } from "./HelpStatus.tsx";
import { NewTabLink } from "../ui/NewTabLink.tsx";

const kinds = [
  "free-help",
  "official-roster",
  "private-lawyers",
  "abroad",
  "fraud-report",
] as const;

type FindLawyerProps = { open: boolean; answers: Answers };

/** People who may give legal advice and other help for these answers, and how far we checked each address. */
export function FindLawyer({ open, answers }: FindLawyerProps) {
  const t = useTranslations("help");
  const { intl } = languages[useLocale()];
  return (
    <Disclosure summary={t("heading")} open={open}>
      <p>
        <span>{t("lead")}</span>
      </p>
      <p className="mt-2 text-sm text-ink-soft">
        <span>{t("listed", { date: longDate(help.nonprofit.listedOn, intl) })}</span>
      </p>
      <ul className="mt-2 list-none p-0">
        {helpFor(answers, kinds).map((id) => (
          <li key={id} className="py-2">
            <NewTabLink href={help[id].url}>
              <span>{t(`entries.${id}`)}</span>
            </NewTabLink>{" "}
            <HelpStatus id={id} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
