"use client";

import { useParams } from "next/navigation";
import { Crash } from "#components/crash/Crash.tsx";
import { fallback, isLocale } from "#lib/i18n/locales.ts";

/** Shown when a page stops working. Trying again asks the server for nothing. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  return <Crash locale={isLocale(locale) ? locale : fallback} again={reset} />;
}
