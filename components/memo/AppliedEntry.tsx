import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Memo } from "#lib/memo/memo.ts";
import type { QuestionId } from "#rules";
import { Cites } from "./Cites.tsx";
import { useGiven } from "./useGiven.ts";

type AppliedEntryProps = Pick<Memo, "provisions"> & {
  /** Its place among all reasons of the memo. */
  number: number;
  applied: Memo["applied"][number];
  /** The number of each fact, in the order asked. */
  factNumbers: ReadonlyMap<QuestionId, number>;
};

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p>
      <strong>
        {name}
        {":"}
      </strong>{" "}
      {children}
    </p>
  );
}

/** One rule that applied: its words, the answers (on paper by their numbers), its law and the doubt beside it. */
export function AppliedEntry({ number, applied, provisions, factNumbers }: AppliedEntryProps) {
  const t = useTranslations("memo.applied");
  const sentences = useTranslations("rules");
  const { givenIn } = useGiven();
  const { rule, because, cites, practice, doubt, decides, settledBy } = applied;
  const asked = because.flatMap(({ question }) => factNumbers.get(question) ?? []);
  return (
    <li value={number}>
      <p>
        <span>{sentences(rule)}</span>
        {decides && (
          <>
            {" · "}
            <strong>{t("decides")}</strong>
          </>
        )}
        {settledBy && (
          <>
            {" · "}
            <strong>{t("open")}</strong>
          </>
        )}
      </p>
      <Line name={t("because")}>
        <span className="screen-only">{because.map(givenIn).join(" · ")}</span>
        <span className="paper-only">
          {t("answers", { count: asked.length, numbers: asked.join(", ") })}
        </span>
      </Line>
      <Line name={t("law")}>
        <Cites brief ids={cites} provisions={provisions} />
      </Line>
      {practice && (
        <p>
          <span>{t("practice")}</span>
        </p>
      )}
      {doubt && (
        <Line name={t("doubt")}>
          <span lang="en">{doubt}</span>
        </Line>
      )}
    </li>
  );
}
