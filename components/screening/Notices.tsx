import { useTranslations } from "next-intl";

export type Notice = { kind: "dropped" } | { kind: "cleared" } | { kind: "undo"; count: number };

type NoticesProps = { notice: Notice | null; canUndo: boolean; onUndo: () => void };

/** Says what happened to answers, and offers to undo it. It stays in the page so that it is read out. */
export function Notices({ notice, canUndo, onUndo }: NoticesProps) {
  const t = useTranslations("screening");
  return (
    <div role="status" className="notices">
      {notice?.kind === "dropped" && <p className="panel border-note bg-note-tint"><span>{t("dropped")}</span></p>}
      {notice?.kind === "cleared" && <p className="panel border-note bg-note-tint"><span>{t("clear.said")}</span></p>}
      {notice?.kind === "undo" && canUndo && (
        <p className="panel border-note bg-note-tint">
          <span>{t("undo.said", { count: notice.count })}</span>{" "}
          <button type="button" className="link" onClick={onUndo}><span>{t("undo.button")}</span></button>
        </p>
      )}
    </div>
  );
}
