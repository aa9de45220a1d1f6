import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import type { Late } from "./useLateTool.ts";

type LateStatusProps = Pick<Late, "state" | "retry"> & {
  /** What became of the last press. */
  children: ReactNode;
};

/** Says under a button how far its tool has come, and lets the person ask again where it did not come. */
export function LateStatus({ state, retry, children }: LateStatusProps) {
  const t = useTranslations("keep.late");
  return (
    <div className="screen-only mt-2 max-w-read">
      <div role="status">
        {children ? (
          <p className="font-bold">
            <span>{children}</span>
          </p>
        ) : (
          <p className={state === "failed" ? "font-bold" : "text-ink-soft"}>
            <span>{t(state)}</span>
          </p>
        )}
      </div>
      {state === "failed" && (
        <Button className="button-quiet mt-2" onClick={retry}>
          <span>{t("retry")}</span>
        </Button>
      )}
    </div>
  );
}
