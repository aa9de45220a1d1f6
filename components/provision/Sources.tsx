import { useTranslations } from "next-intl";
import { mayHaveChanged, reports, type AuthorityId, type ReportId } from "#rules";
import { useToday } from "../clock/today.ts";
import { NewTabLink } from "../ui/NewTabLink.tsx";
import { ProvisionList } from "./ProvisionList.tsx";
import { useFormats } from "../ui/useFormats.ts";

type SourcesProps = {
  cites: readonly AuthorityId[];
  reports: readonly ReportId[];
};

/**
 * What stands behind a path or a warning: provisions word for word, then dated texts at second hand. That one is past
 * its day for review stands at the end of the result.
 */
export function Sources({ cites, reports: told }: SourcesProps) {
  return (
    <>
      {cites.length > 0 && <ProvisionList ids={cites} />}
      {told.map((id) => (
        <HowThingsStand key={id} id={id} />
      ))}
    </>
  );
}

function HowThingsStand({ id }: { id: ReportId }) {
  const t = useTranslations("reports");
  const format = useFormats();
  const { source, url, date, reviewBy } = reports[id];
  const isOld = mayHaveChanged({ reviewBy }, useToday());
  return (
    <p className="mt-2 max-w-read text-sm text-ink-soft">
      <span>{date === null ? t("undated") : t("dated", { date: format.date(date) })}</span>{" "}
      <NewTabLink href={url}>
        <bdi lang="en" dir="ltr" translate="no">
          {source}
        </bdi>
      </NewTabLink>
      {!isOld && (
        <>
          {" · "}
          <span>{t("review", { date: format.date(reviewBy) })}</span>
        </>
      )}
    </p>
  );
}
