import { useTranslations } from "next-intl";
import { ruleset, type Reason } from "#rules";
import { Provision } from "../../provision/Provision.tsx";

/** Every provision that a rule cites, and the legal question that stands open beside it. */
export function RuleLaw({ reason }: { reason: Reason }) {
  const t = useTranslations("result");
  const { doubt, practice } = ruleset[reason.rule];
  return (
    <div className="mt-4">
      <p className="text-sm font-bold">
        <span>{t("law.heading")}</span>
      </p>
      <ul className="flex list-none flex-wrap gap-x-6 p-0">
        {reason.cites.map(({ id }) => (
          <li key={id} className="max-w-full has-[details[open]]:basis-full">
            <Provision id={id} />
          </li>
        ))}
      </ul>
      {practice && (
        <p className="mt-2 max-w-read text-sm">
          <span>{t("reason.practice")}</span>
        </p>
      )}
      {doubt && (
        <p className="mt-2 max-w-read text-sm">
          <strong>{t("reason.doubt")}</strong> <span lang="en">{doubt}</span>
        </p>
      )}
    </div>
  );
}
