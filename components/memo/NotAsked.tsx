import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { Memo } from "#lib/memo/memo.ts";
import type { NotAsked as Row, Unmet } from "#lib/memo/unasked.ts";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { MemoId } from "./MemoId.tsx";
import { Table } from "./Table.tsx";

/** Questions that were not asked for the same reason, together. */
const byReason = (rows: readonly Row[]): Row[][] => {
  const reasonOf = ({ because }: Row) => JSON.stringify(because);
  return [...new Set(rows.map(reasonOf))].map((reason) =>
    rows.filter((row) => reasonOf(row) === reason),
  );
};

const ids = (said: ReactNode) => <MemoId id={said} />;

function Condition({ question, accepts, options, answered }: Unmet) {
  const t = useTranslations("memo.notAsked");
  return (
    <li>
      <MemoId id={question} />{" "}
      <span>{t.rich(`accepts.${accepts}`, { options: options.join(", "), ids })}</span>
      {"; "}
      <span>
        {answered.length === 0
          ? t("noAnswer")
          : t.rich("answered", { options: answered.join(", "), ids })}
      </span>
    </li>
  );
}

/** The questions that were not asked, with the condition that was not met. */
export function NotAsked({ memo: { notAsked } }: { memo: Memo }) {
  const t = useTranslations("memo.notAsked");
  const words = useQuestionWords();
  return (
    <section aria-labelledby="memo-not-asked">
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
            about: rows.map(({ question }, at) => (
              <Fragment key={question}>
                {at > 0 && " · "}
                <MemoId id={question} />{" "}
                <span className="soft">{words.part(question, "short")}</span>
              </Fragment>
            )),
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
