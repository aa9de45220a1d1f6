"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import type { Loader } from "#lib/firms/loader.ts";
import { isFirmId, snippetOf, type Wanted } from "#lib/firms/snippet.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { Button } from "../ui/Button.tsx";
import { CopyStatus } from "../copy/CopyStatus.tsx";
import { useCopy } from "../copy/useCopy.ts";
import { useHydrated } from "../ui/useHydrated.ts";
import { CodeBlock } from "./CodeBlock.tsx";
import { placeholder } from "./placeholder.ts";
import { SnippetChoices, type Choice } from "./SnippetChoices.tsx";

export type BuilderProps = {
  loader: Loader;
  locale: Locale;
  words: Record<Locale, Wanted["words"]>;
};

/** From a few choices to what a firm pastes. Without script the snippet of the first choices stands there. */
export function SnippetBuilder({ loader, locale, words }: BuilderProps) {
  const t = useTranslations("firms.snippet");
  const id = useId();
  const code = useRef<HTMLElement>(null);
  const [choice, setChoice] = useState<Choice>({
    firm: placeholder.firm,
    locale,
    way: "loader",
    theme: "auto",
    offset: 0,
  });
  const { feedback, copy, forget } = useCopy();
  const origin = useHydrated() ? location.origin : null;
  const firm = isFirmId(choice.firm) ? choice.firm : placeholder.firm;
  const text = snippetOf({
    ...choice,
    firm,
    loader,
    origin: origin ?? placeholder.origin,
    words: words[choice.locale],
  });

  const copySnippet = async () => {
    const came = await copy(text);
    if (came === "refused" && code.current) getSelection()?.selectAllChildren(code.current);
  };

  return (
    <>
      {origin && (
        <SnippetChoices
          choice={choice}
          onChange={(part) => {
            setChoice({ ...choice, ...part });
            forget();
          }}
        />
      )}
      <div role="group" aria-labelledby={id}>
        <p id={id} className="font-bold">
          <span>{t("label")}</span>
        </p>
        <CodeBlock text={text} inside={code} />
      </div>
      {!origin && (
        <p>
          <span>
            {t("placeholders", { host: new URL(placeholder.origin).host, firm: placeholder.firm })}
          </span>
        </p>
      )}
      {origin && (
        <p>
          <Button onClick={() => void copySnippet()}>
            <span>{t("copy")}</span>
          </Button>
        </p>
      )}
      <CopyStatus words={feedback && t(feedback)} />
    </>
  );
}
