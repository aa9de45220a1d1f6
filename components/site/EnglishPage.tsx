import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { fallback } from "#lib/i18n/locales.ts";

type EnglishPageProps = { about: "memo" | "firms"; children: ReactNode };

/** A page that is English in every language, and a line in the reader's language on what it is. */
export async function EnglishPage({ about, children }: EnglishPageProps) {
  if ((await getLocale()) === fallback) return children;
  const t = await getTranslations("english");
  return (
    <>
      <p className="panel border-note bg-note-tint screen-only">{t(about)}</p>
      <div lang={fallback} dir="ltr">
        {children}
      </div>
    </>
  );
}
