import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { elementId } from "../ui/elementIds.ts";
import { reach } from "../ui/reach.ts";

type ErrorSummaryProps = {
  message: string;
  /** The name of the field that is wrong. */
  target: string;
  attempt: number;
};

/** What is wrong, at the top, with a link to where it can be put right. It takes the focus at each attempt. */
export function ErrorSummary({ message, target, attempt }: ErrorSummaryProps) {
  const t = useTranslations("screening.error");
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => reach(summary.current), [attempt]);
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="panel mb-8 border-error bg-error-tint">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <a
        href={`#${elementId(target)}`}
        className="text-error"
        onClick={(event) => {
          event.preventDefault();
          reach(document.getElementById(elementId(target)));
        }}
      >
        <span>{message}</span>
      </a>
    </div>
  );
}
