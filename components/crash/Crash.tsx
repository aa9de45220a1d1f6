import { useState } from "react";
import type { Locale } from "#lib/i18n/locales.ts";
import { Button } from "../ui/Button.tsx";
import { crashWords } from "./crashWords.ts";

/** Says that nothing was sent and what to do next. */
export function Crash({ locale, again }: { locale: Locale; again: () => void }) {
  const [words] = useState(crashWords);
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
