import "../../styles/memo.css";
import "../../styles/memo-print.css";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { DemoKeys } from "#components/office/inbox/DemoKeys.tsx";
import { Inbox } from "#components/office/inbox/Inbox.tsx";
import { memoWords } from "#components/memo/memoWords.ts";
import { readFirms } from "#lib/firms/read.ts";
import { fallback } from "#lib/i18n/locales.ts";

/** Where a firm opens its intakes, with keys that never leave the browser. */
export default async function InboxPage() {
  const messages = await getMessages({ locale: fallback });
  const { office, casefile } = messages;
  const t = await getTranslations({ locale: fallback, namespace: "office.inbox" });
  const takesDemo = readFirms().some(({ demo, intake }) => demo && intake);
  return (
    <>
      <h1 className="screen-only">
        <span>{t("heading")}</span>
      </h1>
      <NextIntlClientProvider
        locale={fallback}
        timeZone="UTC"
        messages={{ ...memoWords(messages), office, casefile: { since: casefile.since } }}
      >
        <Inbox>{takesDemo && <DemoKeys />}</Inbox>
      </NextIntlClientProvider>
    </>
  );
}
