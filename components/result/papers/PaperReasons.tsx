import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { evidence, isBasis, knowers, type EvidenceItem, type Issuer, type Knower } from "#rules";
import { useQuestionWords } from "../../question/useQuestionWords.ts";
import { ProvisionList } from "../../provision/ProvisionList.tsx";

const isKnower = (issuer: Issuer): issuer is Knower =>
  (knowers as readonly string[]).includes(issuer);

function Point({ name, says }: { name: string; says: readonly ReactNode[] }) {
  if (says.length === 0) return null;
  return (
    <div className="print:grid print:grid-cols-[10rem_minmax(0,1fr)] print:gap-x-4">
      <dt className="font-bold">
        <span>{name}</span>
      </dt>
      {says.map((one, place) => (
        <dd key={place} className="first-letter:uppercase print:col-start-2">
          {one}
        </dd>
      ))}
    </div>
  );
}

/** Why a paper matters, what makes it strong or weak, who issues it, what it serves, and its rule. */
export function PaperReasons({ item: { id, groups, settles } }: { item: EvidenceItem }) {
  const t = useTranslations("evidence");
  const knower = useTranslations("knowers");
  const requirement = useTranslations("result.requirements");
  const words = useQuestionWords();
  const { serves, issuers, cites, risk } = evidence[id];
  const others = groups.slice(1).filter(isBasis);

  return (
    <div className="max-w-read text-sm">
      <dl className="space-y-3 border-s print:space-y-0 border-line ps-4">
        {(["why", "strong", "weak"] as const).map((part) => (
          <Point key={part} name={t(part)} says={[t(`papers.${id}.${part}`)]} />
        ))}
        <Point
          name={t("issuedBy")}
          says={issuers.map((one) => (isKnower(one) ? knower(one) : t(`issuers.${one}`)))}
        />
        <Point
          name={t("serves")}
          says={[serves === "discretion" ? t("discretion") : requirement(`${serves}.name`)]}
        />
        <Point
          name={t("alsoFor")}
          says={others.map((basis) => words.option("requestBases", basis))}
        />
        <Point
          name={t("settles")}
          says={settles.map((question) => words.part(question, "short"))}
        />
      </dl>
      {risk && (
        <p className="mt-3">
          <strong>{t("care")}</strong> <span>{t(`risks.${risk}`)}</span>
        </p>
      )}
      <p className="mt-3 font-bold">
        <span>{t("law")}</span>
      </p>
      <ProvisionList ids={cites} />
    </div>
  );
}
