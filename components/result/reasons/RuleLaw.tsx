import { useTranslations } from "next-intl";
import { ruleset, type Reason } from "#rules";
import { Doubt } from "../../provision/Doubt.tsx";
import { ProvisionList } from "../../provision/ProvisionList.tsx";

/** Every provision that a rule cites, whether it goes beyond them, and the legal question that stands open beside it. */
export function RuleLaw({ reason }: { reason: Reason }) {
  const t = useTranslations("result");
  const { practice } = ruleset[reason.rule];
  return (
    <div className="mt-4">
      <p className="text-sm font-bold">
        <span>{t("law.heading")}</span>
      </p>
      <ProvisionList ids={reason.cites.map(({ id }) => id)} />
      {practice && (
        <p className="mt-2 max-w-read text-sm">
          <span>{t("reason.practice")}</span>
        </p>
      )}
      <Doubt beside="rules" of={reason.rule} />
    </div>
  );
}
