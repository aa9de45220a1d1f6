"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState, useSyncExternalStore } from "react";
import { isFirmId, snippetOf, type Wanted } from "#lib/firms/snippet.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { Button } from "../ui/Button.tsx";
import { CodeBlock } from "./CodeBlock.tsx";
import { placeholder } from "./placeholder.ts";
import { SnippetChoices, type Choice } from "./SnippetChoices.tsx";

export type BuilderProps = { hash: string; locale: Locale; words: Record<Locale, Wanted["words"]> };

const never = () => () => {};

/** From a few choices to what a firm pastes. Without script the snippet of the first choices stands there. */
export function SnippetBuilder({ hash, locale, words }: BuilderProps) {
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
  const [said, say] = useState<"copied" | "refused" | null>(null);
  const origin = useSyncExternalStore(
    never,
    () => location.origin,
    () => null,
  );
  const firm = isFirmId(choice.firm) ? choice.firm : placeholder.firm;
  const text = snippetOf({
    ...choice,
    firm,
    hash,
    origin: origin ?? placeholder.origin,
    words: words[choice.locale],
  });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say("copied");
    } catch {
      if (code.current) getSelection()?.selectAllChildren(code.current);
      say("refused");
    }
  };

  return (
    <>
      {origin && (
        <SnippetChoices
          choice={choice}
          onChange={(part) => {
            setChoice({ ...choice, ...part });
            say(null);
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
          <Button onClick={() => void copy()}>
            <span>{t("copy")}</span>
          </Button>
        </p>
      )}
      <div role="status" className="font-bold">
        {said && (
          <p>
            <span>{t(said)}</span>
          </p>
        )}
      </div>
    </>
  );
}
