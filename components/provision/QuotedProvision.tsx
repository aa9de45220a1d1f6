import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Authority } from "#rules";
import { Citation } from "./Citation.tsx";
import { NewTabLink } from "../ui/NewTabLink.tsx";
import { Reviewed } from "./Reviewed.tsx";
import { useFormats } from "../ui/useFormats.ts";

/** How old our copy of a provision is, and how far it was checked. */
export function CopyChecked({ copyDate, verified }: Authority) {
  const t = useTranslations("result.law");
  const format = useFormats();
  const date = format.dateOrMonth(copyDate);
  return (
    <>
      <span>{copyDate === "undated" ? t("copyUndated") : t("copy", { date })}</span>{" "}
      <span>{t(`verified.${verified}`)}</span>
    </>
  );
}

type QuotedProvisionProps = { provision: Authority; children: ReactNode };

/** A provision's words as stored, or ours where no copy was read, and what is known of the copy. */
export function QuotedProvision({ provision, children }: QuotedProvisionProps) {
  const { citation, text, paraphrase, note, url } = provision;
  const t = useTranslations("result.law");
  return (
    <div
      data-provision={citation}
      className="max-w-read space-y-3 border-s-4 border-line ps-4 text-sm"
    >
      {children}
      {text === null ? (
        <p>
          <strong>{t("inOurWords")}</strong> <span lang="en">{paraphrase}</span>
        </p>
      ) : (
        <blockquote lang="en" dir="ltr" className="font-display text-base whitespace-pre-line">
          {text}
        </blockquote>
      )}
      <p className="text-ink-soft">
        <CopyChecked {...provision} /> <Reviewed provision={provision} />
      </p>
      {note && (
        <p className="paper-only text-ink-soft">
          <strong>{t("note")}</strong> <span lang="en">{note}</span>
        </p>
      )}
      <p className="py-2">
        <NewTabLink href={url}>
          <span className="screen-only">{t("open")}</span>{" "}
          <span className="sr-only">
            <Citation citation={citation} />
          </span>
        </NewTabLink>
      </p>
    </div>
  );
}
