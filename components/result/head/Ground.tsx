import { useTranslations } from "next-intl";
import { authorities, type AuthorityId, type Reason } from "#rules";
import { Provision } from "../../provision/Provision.tsx";
import { useResult } from "../../case/result.ts";

const onParole = /^(INA § 212\(d\)\(5\)|8 CFR § 212\.5)/;

/** The provision on parole itself among those that a reason cites, or the first. */
const mainCite = ({ cites }: Reason): AuthorityId =>
  (cites.find(({ id }) => onParole.test(authorities[id].citation)) ?? cites[0]!).id;

/** The one reason on which the result rests first, in a sentence, with its law one press away. */
export function Ground() {
  const { rests, reasons } = useResult().determination;
  const t = useTranslations("rules");
  const head = useTranslations("result.head");
  const first = rests === "meets" ? undefined : reasons.find(({ decides }) => decides);
  return (
    <>
      <p className="mt-2 max-w-read">
        <span>{first ? t(first.rule) : head(rests === "meets" ? "met" : "open")}</span>
      </p>
      <Provision id={first ? mainCite(first) : "ina-212-d-5-A"} />
    </>
  );
}
