import { useTranslations } from "next-intl";
import { citations, type AuthorityId } from "#rules";
import { Citation } from "./Citation.tsx";
import { LateDisclosure } from "../fold/LateDisclosure.tsx";
import { QuotedProvision } from "./QuotedProvision.tsx";

/** A provision, folded: its kind, its words as stored, how old our copy is and how far it was checked. */
export function Provision({ id }: { id: AuthorityId }) {
  const t = useTranslations("result.law.kinds");
  const provision = citations[id];
  return (
    <LateDisclosure
      summary={<Citation citation={provision.citation} className="font-cite text-sm" />}
    >
      <QuotedProvision id={id}>
        <p className="text-ink-soft">
          <span>{t(provision.kind)}</span>
        </p>
      </QuotedProvision>
    </LateDisclosure>
  );
}
