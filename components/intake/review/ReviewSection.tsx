import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type ReviewSectionProps = {
  heading: string;
  level?: 2 | 3;
  onChange?: () => void;
  children: ReactNode;
};

/** A part of what goes, with a way to change it. */
export function ReviewSection({ heading, level = 3, onChange, children }: ReviewSectionProps) {
  const t = useTranslations("intake.review");
  const Heading = `h${level}` as const;
  return (
    <section className={level === 2 ? "mt-10" : "mt-6"}>
      <Heading>
        <span>{heading}</span>
      </Heading>
      {children}
      {onChange && (
        <p>
          <button
            type="button"
            className="link"
            aria-label={t("changePart", { part: heading })}
            onClick={onChange}
          >
            <span>{t("change")}</span>
          </button>
        </p>
      )}
    </section>
  );
}
