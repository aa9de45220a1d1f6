import { useTranslations } from "next-intl";
import { firstPageOf, whoAndWhere } from "#lib/memo/brief.ts";
import type { Memo } from "#lib/memo/memo.ts";
import { Cites } from "./Cites.tsx";
import { Deadlines } from "./Deadlines.tsx";
import { Gaps } from "./Gaps.tsx";
import { useGiven } from "./useGiven.ts";

type ReasonLinesProps = Pick<Memo, "provisions"> & { reasons: Memo["applied"] };

/** One sentence for each reason, with its law. */
function ReasonLines({ reasons, provisions }: ReasonLinesProps) {
  const sentences = useTranslations("rules");
  return (
    <ul>
      {reasons.map(({ rule, cites }) => (
        <li key={rule}>
          <span>{sentences(rule)}</span> <Cites ids={cites} provisions={provisions} />
        </li>
      ))}
    </ul>
  );
}

/** The case on one page: who and where, the outcome, red flags, deadlines and gaps. */
export function FirstPage({ memo }: { memo: Memo }) {
  const t = useTranslations("memo");
  const label = useTranslations("memo.outcome.is");
  const { givenIn } = useGiven();
  const { outcome, provisions } = memo;
  const { deciding, flags } = firstPageOf(memo);
  const who = whoAndWhere.flatMap((id) => memo.facts.filter(({ question }) => question === id));
  return (
    <section aria-labelledby="memo-first" className="memo-first">
      <h2 id="memo-first">
        <span>{t("first.heading")}</span>
      </h2>
      <p>
        <span>{who.map(givenIn).join(" · ")}</span>
      </p>
      <h3>
        <span>{t("outcome.heading")}</span>
      </h3>
      <p className="memo-outcome">
        <span>{label(outcome.is)}</span>
      </p>
      <p>
        <span>{t(`outcome.rests.${outcome.restsOn}`)}</span>
      </p>
      {deciding.length > 0 ? (
        <ReasonLines reasons={deciding} provisions={provisions} />
      ) : (
        <p>
          <span>{t("outcome.noRule")}</span>
        </p>
      )}
      <h3>
        <span>{t("first.flags")}</span>
      </h3>
      {flags.length > 0 ? (
        <ReasonLines reasons={flags} provisions={provisions} />
      ) : (
        <p>
          <span>{t("first.noFlag")}</span>
        </p>
      )}
      <Deadlines memo={memo} />
      <Gaps memo={memo} />
    </section>
  );
}
