import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { citations, type AuthorityId, type CitedAuthority } from "#rules";
import { Citation } from "./Citation.tsx";
import { ProvisionNote, QuotedWords } from "./QuotedWords.tsx";
import { NewTabLink } from "../ui/NewTabLink.tsx";
import { Reviewed } from "./Reviewed.tsx";
import { useCopyDated } from "./useCopyDated.ts";

/** How old our copy of a provision is, and how far it was checked. */
export function CopyChecked({ copyDate, verified }: Pick<CitedAuthority, "copyDate" | "verified">) {
  const t = useTranslations("result.law");
  const copyDated = useCopyDated();
  return (
    <>
      <span>{copyDated(copyDate)}</span> <span>{t(`verified.${verified}`)}</span>
    </>
  );
}

type QuotedProvisionProps = { id: AuthorityId; children: ReactNode };

/** A provision's words, and what is known of our copy of them. */
export function QuotedProvision({ id, children }: QuotedProvisionProps) {
  const provision = citations[id];
  const { citation, url } = provision;
  const t = useTranslations("result.law");
  return (
    <div
      data-provision={citation}
      className="max-w-read space-y-3 border-s-4 border-line ps-4 text-sm"
    >
      {children}
      <QuotedWords id={id} />
      <p className="text-ink-soft">
        <CopyChecked {...provision} /> <Reviewed provision={provision} />
      </p>
      <ProvisionNote id={id} />
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
