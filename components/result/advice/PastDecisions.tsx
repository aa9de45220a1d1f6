import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { asksFromAbroad, citations, notes } from "#rules";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { useResult } from "../../case/result.ts";
import { useElementIds } from "../../ui/elementIds.ts";

const [source] = notes["past-decisions"].cites;
const { url } = citations[source];

/** The one rate that could be verified, with its years and its source, for people who would ask from abroad. */
export function PastDecisions() {
  const { answers } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("warnings.pastDecisions");
  if (!asksFromAbroad(answers)) return null;
  const report = (citation: ReactNode) => (
    <NewTabLink href={url}>
      <bdi dir="ltr" translate="no" className="whitespace-nowrap">
        {citation}
      </bdi>
    </NewTabLink>
  );
  return (
    <section aria-labelledby={idOf("past-decisions")} className="mt-12">
      <h2 id={idOf("past-decisions")}>
        <span>{t("heading")}</span>
      </h2>
      <p className="mt-2 max-w-read">
        <span>{t.rich("rate", { report })}</span>
      </p>
    </section>
  );
}
