import { useTranslations } from "next-intl";
import type { AuthorityId, FeeExceptionId } from "#rules";
import { Doubt } from "../../provision/Doubt.tsx";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { QuotedProvisions } from "../../provision/QuotedProvisions.tsx";

type FeeLawProps = { cites: readonly AuthorityId[]; exception?: FeeExceptionId };

/** The provisions on a fee, word for word, and the legal question that stands open beside them. */
export function FeeLaw({ cites, exception }: FeeLawProps) {
  const t = useTranslations();
  return (
    <LateDisclosure summary={<span className="text-sm">{t("fees.law")}</span>}>
      <QuotedProvisions cites={cites} className="mt-3" />
      {exception && <Doubt beside="feeExceptions" of={exception} />}
    </LateDisclosure>
  );
}
