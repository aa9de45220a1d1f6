import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

type FormErrorsProps = {
  /** What is wrong, with the id of the field where it can be put right. */
  errors: readonly { id: string; message: string }[];
  attempt: number;
};

/** What is wrong with a form, at its top. It takes the focus at each attempt. */
export function FormErrors({ errors, attempt }: FormErrorsProps) {
  const t = useTranslations("office.form");
  const summary = useRef<HTMLDivElement>(null);
  const isWrong = errors.length > 0;
  useEffect(() => {
    if (isWrong) summary.current?.focus();
  }, [attempt, isWrong]);
  if (!isWrong) return null;
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="alert"
      className="panel border-error bg-error-tint office-errors"
    >
      <h3>
        <span>{t("wrong")}</span>
      </h3>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="text-error"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
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
