"use client";

import type { MouseEvent } from "react";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import { askForLanguage } from "./language.ts";

type FrameLanguagesProps = { firm: string; others: readonly Locale[] };

/** The other languages of a firm's frame. Once questions are asked, only their words change: a frame keeps no answers. */
export function FrameLanguages({ firm, others }: FrameLanguagesProps) {
  const onClick = (other: Locale) => (event: MouseEvent) => {
    if (askForLanguage(other)) event.preventDefault();
  };
  return others.map((other) => (
    <a
      key={other}
      href={`/embed/${firm}/${other}`}
      lang={other}
      hrefLang={other}
      dir={languages[other].dir}
      translate="no"
      onClick={onClick(other)}
    >
      {languages[other].name}
    </a>
  ));
}
