import { errorWords } from "#lib/i18n/words/errors.ts";
import { languages, locales } from "#lib/i18n/locales.ts";
import type { About } from "#lib/i18n/notices.ts";
import { Letter } from "./Letter.tsx";
import { recovering } from "./recover.ts";

/** Says in every language what happened, what was sent, and where to go. */
export function Notice({ about }: { about: About }) {
  return (
    <Letter>
      {locales.map((locale) => {
        const words = errorWords[locale][about];
        return (
          <section key={locale} className="column" lang={locale} dir={languages[locale].dir}>
            <h1>{words.heading}</h1>
            <p className="lead">{words.lead}</p>
            <p>{words.next}</p>
            <p>
              <a className="button" href={`/${locale}`}>
                {words.start}
              </a>
            </p>
          </section>
        );
      })}
      {about === "recover" && (
        <script data-needed="" dangerouslySetInnerHTML={{ __html: recovering }} />
      )}
    </Letter>
  );
}
