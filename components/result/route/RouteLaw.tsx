import { useTranslations } from "next-intl";
import type { AuthorityId } from "#rules";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { QuotedProvisions } from "../../provision/QuotedProvisions.tsx";

/** Every provision that the route rests on, once, word for word where a copy of the words was read. */
export function RouteLaw({ cites, of }: { cites: readonly AuthorityId[]; of: "steps" | "answer" }) {
  const t = useTranslations();
  return (
    <LateDisclosure summary={<span className="text-sm">{t(`route.law.${of}`)}</span>}>
      <QuotedProvisions cites={cites} className="mt-4" />
    </LateDisclosure>
  );
}
