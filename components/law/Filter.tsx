"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { useHydrated } from "../ui/useHydrated.ts";
import { showMatching } from "./matching.ts";

type FilterProps = {
  words: { label: string; hint: string; shown: string; clear: string };
  children: ReactNode;
};

/** Hides the rules that lack the words typed. They go nowhere: no form, no name, no spelling service. */
export function Filter({ words, children }: FilterProps) {
  const field = useRef<HTMLInputElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState<number | null>(null);
  const hasScript = useHydrated();

  const filter = (text: string) => {
    setTyped(text);
    if (region.current) setShown(showMatching(region.current, text));
  };

  const showAll = () => {
    filter("");
    field.current?.focus();
  };

  useEffect(() => {
    const reveal = ({ target }: MouseEvent) => {
      const link =
        target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
      if (link && document.getElementById(link.hash.slice(1))?.closest("[hidden]")) filter("");
    };
    document.addEventListener("click", reveal);
    return () => document.removeEventListener("click", reveal);
  }, []);

  return (
    <>
      <div className="law-filter">
        {hasScript && (
          <div role="search">
            <label htmlFor="law-filter">{words.label}</label>
            <p id="law-filter-hint">{words.hint}</p>
            <input
              ref={field}
              id="law-filter"
              type="text"
              value={typed}
              onChange={({ target }) => filter(target.value)}
              aria-describedby="law-filter-hint"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
            <p role="status">
              {shown !== null && (
                <span>
                  {words.shown} {shown}
                </span>
              )}
            </p>
            {typed !== "" && (
              <Button className="button-quiet" onClick={showAll}>
                {words.clear}
              </Button>
            )}
          </div>
        )}
      </div>
      <div ref={region}>{children}</div>
    </>
  );
}
