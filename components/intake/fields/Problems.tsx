import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { elementId } from "../../ui/elementIds.ts";
import { reach } from "../../ui/reach.ts";

/** What is wrong with a field, and the name of the element where it can be put right. */
export type Problem = { target: string; message: string };

type ProblemsProps = { problems: readonly Problem[]; attempt: number };

/** All that is wrong in a form, at its top, each with a way there. It takes the focus at each attempt. */
export function Problems({ problems, attempt }: ProblemsProps) {
  const t = useTranslations("screening.error");
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) reach(summary.current);
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="panel mb-8 border-error bg-error-tint">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <ul className="list-none p-0">
        {problems.map(({ target, message }) => (
          <li key={target}>
            <a
              href={`#${elementId(target)}`}
              className="inline-flex min-h-11 items-center text-error"
              onClick={(event) => {
                event.preventDefault();
                reach(document.getElementById(elementId(target)));
              }}
            >
              <span>{message}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
