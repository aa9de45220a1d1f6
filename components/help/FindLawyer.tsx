import { useTranslations } from "next-intl";
import { help, helpFor, legalHelpKinds } from "#lib/help/help.ts";
import type { Answers } from "#rules";
import { Disclosure } from "../ui/Disclosure.tsx";
import { HelpStatus } from "./HelpStatus.tsx";
import { NewTabLink } from "../ui/NewTabLink.tsx";
import { useElementIds } from "../ui/elementIds.ts";
import { useFormats } from "../ui/useFormats.ts";

type FindLawyerProps = { open: boolean; answers: Answers };

/** People who may give legal advice and other help for these answers, and how far we checked each address. */
export function FindLawyer({ open, answers }: FindLawyerProps) {
  const t = useTranslations("help");
  const format = useFormats();
  const idOf = useElementIds();
  return (
    <Disclosure
      summary={
        <span id={idOf("find-lawyer")} tabIndex={-1}>
          {t("heading")}
        </span>
      }
      open={open}
    >
      <p>
        <span>{t("lead")}</span>
      </p>
      <p className="mt-2 text-sm text-ink-soft">
        <span>{t("listed", { date: format.date(help.nonprofit.listedOn) })}</span>
      </p>
      <ul className="mt-2 list-none p-0">
        {helpFor(answers, legalHelpKinds).map((id) => (
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
