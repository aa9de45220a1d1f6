import { useTranslations } from "next-intl";
import { ruleset, type Reason } from "#rules";
import { Doubt } from "../../provision/Doubt.tsx";
import { ProvisionList } from "../../provision/ProvisionList.tsx";

/** Every provision that a rule cites, and the legal question that stands open beside it. */
export function RuleLaw({ reason }: { reason: Reason }) {
  const t = useTranslations("result.law");
  const { doubt } = ruleset[reason.rule];
  return (
    <div className="mt-4">
      <p className="text-sm font-bold">
        <span>{t("heading")}</span>
      </p>
      <ProvisionList ids={reason.cites.map(({ id }) => id)} />
      <Doubt doubt={doubt} />
    </div>
  );
}
