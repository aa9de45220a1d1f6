import { languages, locales, type Locale } from "#lib/i18n/locales.ts";
import { inlineSource } from "#lib/inline/source.ts";

/** Offers this page in a language that the browser asks for first; the reader may go on in this one. */
export function LanguageOffer({ locale }: { locale: Locale }) {
  const offers = Object.fromEntries(
    locales.filter((other) => other !== locale).map((other) => [other, languages[other].offer]),
  );
  return (
    <>
      <div
        className="language-offer"
        data-offers={JSON.stringify(offers)}
        dangerouslySetInnerHTML={{ __html: "" }}
        suppressHydrationWarning
      />
      <script dangerouslySetInnerHTML={{ __html: inlineSource("offer") }} />
    </>
  );
}
