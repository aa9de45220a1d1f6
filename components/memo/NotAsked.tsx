import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import type { NotAsked as Row, Unmet } from "#lib/memo/unasked.ts";
import { Table } from "./Table.tsx";
import { useGiven } from "./useGiven.ts";

/** Questions that were not asked for the same reason, together. */
const byReason = (rows: readonly Row[]): Row[][] => {
  const reasonOf = ({ because }: Row) => JSON.stringify(because);
  return [...new Set(rows.map(reasonOf))].map((reason) =>
    rows.filter((row) => reasonOf(row) === reason),
  );
};

function Condition({ question, accepts, options, answered }: Unmet) {
  const t = useTranslations("memo.notAsked");
  const { words, optionsIn } = useGiven();
  const given = optionsIn({ question, options: answered });
  return (
    <li>
      <span>
        {t(`accepts.${accepts}`, {
          question: words.part(question, "short"),
          options: optionsIn({ question, options }),
        })}
      </span>
      {". "}
      <span>{given === "" ? t("noAnswer") : t("answered", { options: given })}</span>
    </li>
  );
}

/** The questions that were not asked, with the condition that was not met. */
export function NotAsked({ memo: { notAsked } }: { memo: Memo }) {
  const t = useTranslations("memo.notAsked");
  const { words } = useGiven();
  return (
    <section aria-labelledby="memo-not-asked" className="screen-only">
      <h2 id="memo-not-asked">
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{notAsked.length === 0 ? t("none") : t("intro")}</span>
      </p>
      {notAsked.length > 0 && (
        <Table
          id="memo-not-asked-table"
          heads={[t("questions"), t("why")]}
          rows={byReason(notAsked).map((rows) => ({
            id: rows[0]!.question,
            about: (
              <span>{rows.map(({ question }) => words.part(question, "short")).join(" · ")}</span>
            ),
            says: (
              <ul>
                {rows[0]!.because.map((one, at) => (
                  <Condition key={at} {...one} />
                ))}
              </ul>
            ),
          }))}
        />
      )}
    </section>
  );
}
