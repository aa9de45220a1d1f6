import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import { MemoId, Ids } from "./MemoId.tsx";

/** The outcome, the kind of finding on which it rests, and the rules that decide. */
export function MemoOutcome({ memo: { outcome } }: { memo: Memo }) {
  const t = useTranslations("memo.outcome");
  const label = useTranslations("result.outcomes");
  return (
    <section aria-labelledby="memo-outcome">
      <h2 id="memo-outcome">
        <span>{t("heading")}</span>
      </h2>
      <p className="memo-outcome">
        <MemoId id={outcome.is} /> <span>{label(`${outcome.is}.label`)}</span>
      </p>
      <p>
        <span>{t(`rests.${outcome.restsOn}`)}</span>
      </p>
      {outcome.rules.length > 0 ? (
        <p>
          <strong>
            {t("because")}
            {":"}
          </strong>{" "}
          <Ids ids={outcome.rules} />
        </p>
      ) : (
        <p>
          <span>{t("noRule")}</span>
        </p>
      )}
    </section>
  );
}
