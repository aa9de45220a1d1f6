import { notFound } from "next/navigation";
import { Notice } from "#components/site/Notice.tsx";
import { isNotice, notices } from "#lib/i18n/notices.ts";
import { errorWords } from "#lib/i18n/words/errors.ts";
import { fallback } from "#lib/i18n/locales.ts";

export const dynamicParams = false;
export const generateStaticParams = () => notices.map((about) => ({ about }));

/** The title says what happened. */
export async function generateMetadata({ params }: PageProps<"/notice/[about]">) {
  const { about } = await params;
  return {
    title: isNotice(about) ? errorWords[fallback][about].title : undefined,
    robots: { index: false },
  };
}

/** What the server shows in the place of another page. The build takes every script out of it that it does not need. */
export default async function NoticePage({ params }: PageProps<"/notice/[about]">) {
  const { about } = await params;
  if (!isNotice(about)) notFound();
  return <Notice about={about} />;
}
