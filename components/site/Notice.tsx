import { errorWords } from "#lib/i18n/errors.ts";
import { languages, locales } from "#lib/i18n/locales.ts";
import { Letter } from "./Letter.tsx";

/** Says in every language that nothing was sent, and where to go. */
export function Notice({ about }: { about: "crash" | "missing" }) {
  return (
    <Letter>
      {locales.map((locale) => {
        const words = errorWords[locale][about];
        return (
          <section key={locale} className="column" lang={locale} dir={languages[locale].dir}>
            <h1>{words.heading}</h1>
            <p className="lead">{words.nothingSent}</p>
            <p>{words.next}</p>
            <p><a className="button" href={`/${locale}`}>{words.start}</a></p>
          </section>
        );
      })}
    </Letter>
  );
}
