import { useTranslations } from "next-intl";
import { feeAuthorities, type FeeAuthorityId } from "#rules/fee-authorities.ts";
import type { ResultProps } from "../Result.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { NewTabLink } from "./NewTabLink.tsx";
import { CopyChecked, QuotedProvision } from "./QuotedProvision.tsx";
import { Citation } from "./Citation.tsx";

/** The waiver, who can ask for it, and that it leaves the parole fee as it is. */
const law = [
  "cfr-106-3-a-3-ii-C", "cfr-106-3-a-1", "pl-119-21-100004-f",
] as const satisfies readonly FeeAuthorityId[];
const grounds = ["benefit", "income", "hardship"] as const;

/** How to ask not to pay the filing fee. */
export function FeeWaiver({ voice }: Pick<ResultProps, "voice">) {
  const t = useTranslations("fees");
  return (
    <section aria-labelledby="fee-waiver" className="mt-8">
      <h3 id="fee-waiver"><span>{t("waiver.heading")}</span></h3>
      <p className="mt-2 max-w-read"><span>{t("waiver.ask", { voice })}</span></p>
      <p className="mt-2"><span>{t("waiver.grounds")}</span></p>
      <ul>
        {grounds.map((ground) => <li key={ground}><span>{t(`waiver.${ground}`)}</span></li>)}
      </ul>
      <p className="mt-2 max-w-read"><span>{t("waiver.paper")}</span></p>
      <Disclosure summary={<span className="text-sm">{t("law")}</span>}>
        {law.map((id) => (
          <div key={id} className="text-sm">
            <QuotedProvision {...feeAuthorities[id]} />
            <p className="mt-2 text-ink-soft"><CopyChecked {...feeAuthorities[id]} /></p>
            <NewTabLink href={feeAuthorities[id].url}><Citation citation={feeAuthorities[id].citation} /></NewTabLink>
          </div>
        ))}
      </Disclosure>
    </section>
  );
}
