import { useTranslations } from "next-intl";
import type { Notice } from "#lib/questionnaire/context.ts";

type Plain = Exclude<Notice["kind"], "undo">;

const says = {
  closed: "closed",
  dropped: "dropped",
  peopleDropped: "peopleDropped",
  cleared: "clear.said",
  merged: "merged",
} as const satisfies Record<Plain, string>;

type NoticesProps = { notice: Notice | null; canUndo: boolean; onUndo: () => void };

/** Says what happened to answers, and offers to undo it. It stays in the page so that it is read out. */
export function Notices({ notice, canUndo, onUndo }: NoticesProps) {
  const t = useTranslations("screening");
  const offersUndo = notice?.kind === "undo" || notice?.kind === "merged";
  return (
    <div role="status" className="notices">
      {notice && (canUndo || notice.kind !== "undo") && (
        <p className="panel border-note bg-note-tint">
          <span>
            {notice.kind === "undo"
              ? t("undo.said", { count: notice.count })
              : t(says[notice.kind])}
          </span>
          {offersUndo && canUndo && (
            <>
              {" "}
              <button type="button" className="link" onClick={onUndo}>
                <span>{t("undo.button")}</span>
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
