import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Memo } from "#lib/memo/memo.ts";
import { Voice, voiceIn } from "../question/voice.ts";
import { MemoActions } from "./MemoActions.tsx";
import { Analysis } from "./Analysis.tsx";
import { Applied } from "./Applied.tsx";
import { TitleBlock } from "./TitleBlock.tsx";
import { Dates } from "./Dates.tsx";
import { MemoDeciders } from "./MemoDeciders.tsx";
import { Facts } from "./Facts.tsx";
import { NotAsked } from "./NotAsked.tsx";
import { FirstPage } from "./FirstPage.tsx";
import { Papers } from "./Papers.tsx";
import { Provisions } from "./Provisions.tsx";

type SheetProps = { memo: Memo; notice?: ReactNode; file?: ReactNode };

/** The whole memo, as it prints. */
export function MemoSheet({ memo, notice, file }: SheetProps) {
  const t = useTranslations("memo");
  const { version, hash } = memo.rules;
  return (
    <Voice value={voiceIn(memo.answers)}>
      {notice}
      <MemoActions memo={memo} />
      <article className="memo-sheet" aria-labelledby="memo-heading">
        <p className="memo-running" aria-hidden="true">
          <span>{t("running", { heading: t("heading"), made: memo.made, version })}</span>
          {" · "}
          <span className="memo-id">{hash}</span>
        </p>
        <div className="memo-body">
          <TitleBlock memo={memo} />
          <FirstPage memo={memo} />
          <MemoDeciders memo={memo} />
          <Analysis memo={memo} />
          <Applied memo={memo} />
          <Facts memo={memo} />
          <Papers memo={memo} />
          <Dates memo={memo} />
          <NotAsked memo={memo} />
          <Provisions memo={memo} />
          <p className="memo-notice screen-only">
            <span>{t("notice")}</span> <span>{t("notReviewed")}</span>
          </p>
        </div>
      </article>
      {file}
    </Voice>
  );
}
