import { useTranslations } from "next-intl";
import { citations, type AuthorityId, type FeeExceptionId } from "#rules";
import { Citation } from "../../provision/Citation.tsx";
import { Doubt } from "../../provision/Doubt.tsx";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { QuotedProvision } from "../../provision/QuotedProvision.tsx";

type FeeLawProps = { cites: readonly AuthorityId[]; exception?: FeeExceptionId };

/** The provisions on a fee, word for word, and the legal question that stands open beside them. */
export function FeeLaw({ cites, exception }: FeeLawProps) {
  const t = useTranslations();
  return (
    <LateDisclosure summary={<span className="text-sm">{t("fees.law")}</span>}>
      {cites.map((cite) => (
        <div key={cite} className="mt-3">
          <QuotedProvision id={cite}>
            <p>
              <Citation citation={citations[cite].citation} className="font-cite" />
            </p>
          </QuotedProvision>
        </div>
      ))}
      {exception && <Doubt beside="feeExceptions" of={exception} />}
    </LateDisclosure>
  );
}
