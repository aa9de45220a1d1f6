import { useTranslations } from "next-intl";
import { type AuthorityId, type Reason } from "#rules";
import { Provision } from "../../provision/Provision.tsx";
import { useResult } from "../../case/result.ts";

/** The provision on parole itself among those that a reason cites, the narrower one first, or the first of any. */
const mainCite = ({ cites }: Reason): AuthorityId =>
  (
    cites.find(({ citation }) => citation.startsWith("8 CFR 212.5")) ??
    cites.find(({ citation }) => citation.startsWith("INA 212(d)(5)")) ??
    cites[0]!
  ).id;

/** The one reason on which the result rests first, in a sentence, with its law one press away. */
export function Ground() {
  const { rests, reasons } = useResult().determination;
  const t = useTranslations("rules");
  const head = useTranslations("result.head");
  const first = rests === "meets" ? undefined : reasons.find(({ decides }) => decides);
  return (
    <>
      <p className="mt-1 max-w-read text-sm">
        <span>{first ? t(first.rule) : head(rests === "meets" ? "met" : "open")}</span>
      </p>
      <Provision id={first ? mainCite(first) : "ina-212-d-5-A"} />
    </>
  );
}
