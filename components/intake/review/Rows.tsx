import { useTranslations } from "next-intl";

export type Row = {
  name: string;
  values: readonly string[];
  /** Whether what the person wrote stands here, which no one translates. */
  isWritten?: boolean;
};

/** What goes, line by line. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations("intake.review");
  return (
    <dl className="answers">
      {rows.map(({ name, values, isWritten = false }) => (
        <div key={name}>
          <dt>
            <span>{name}</span>
          </dt>
          <dd>
            {(values.length > 0 ? values : [t("notGiven")]).map((value) => (
              <span key={value} className="block break-words">
                {isWritten ? <bdi translate="no">{value}</bdi> : value}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
