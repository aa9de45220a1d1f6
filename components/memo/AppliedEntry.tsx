import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Memo } from "#lib/memo/memo.ts";
import { Cites } from "./Cites.tsx";
import { MemoId, Ids } from "./MemoId.tsx";

type AppliedEntryProps = Pick<Memo, "provisions"> & { applied: Memo["applied"][number] };

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

/** One rule that applied: its words, what it is about, the answers, its law and the doubt beside it. */
export function AppliedEntry({ applied, provisions }: AppliedEntryProps) {
  const t = useTranslations("memo.applied");
  const sentences = useTranslations("rules");
  const { rule, of, because, cites, practice, doubt, decides, settledBy } = applied;
  return (
    <li>
      <p>
        <MemoId id={rule} />
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
      <p>
        <span>{sentences(rule)}</span>
      </p>
      {of.length > 0 && (
        <Line name={t("of")}>
          <Ids
            ids={of.map((one) =>
              one === "visitor-visa" || one === "immigrant-petition" ? t(`halves.${one}`) : one,
            )}
          />
        </Line>
      )}
      <Line name={t("because")}>
        <Ids ids={because.map(({ question, options }) => `${question}: ${options.join(", ")}`)} />
      </Line>
      <Line name={t("law")}>
        <Cites ids={cites} provisions={provisions} />
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
