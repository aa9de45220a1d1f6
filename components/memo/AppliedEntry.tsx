import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Memo } from "#lib/memo/memo.ts";
import { Cites } from "./Cites.tsx";
import { useGiven } from "./useGiven.ts";

type AppliedEntryProps = Pick<Memo, "provisions"> & {
  /** Its place among all reasons of the memo. */
  number: number;
  applied: Memo["applied"][number];
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

/** One rule that applied: its words, the answers, its law and the doubt beside it. */
export function AppliedEntry({ number, applied, provisions }: AppliedEntryProps) {
  const t = useTranslations("memo.applied");
  const sentences = useTranslations("rules");
  const { givenIn } = useGiven();
  const { rule, because, cites, practice, doubt, decides, settledBy } = applied;
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
        <span>{because.map(givenIn).join(" · ")}</span>
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
