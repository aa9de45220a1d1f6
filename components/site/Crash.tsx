import { errorWords } from "#lib/i18n/errors.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { Button } from "../ui/Button.tsx";

/** Says that nothing was sent and what to do next. */
export function Crash({ locale, again }: { locale: Locale; again: () => void }) {
  const words = errorWords[locale].crash;
  return (
    <div className="column" role="alert">
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <p>{words.next}</p>
      <p>
        <Button onClick={again}>
          <span>{words.again}</span>
        </Button>
      </p>
      <p>
        <a href={`/${locale}`}>{words.start}</a>
      </p>
    </div>
  );
}
