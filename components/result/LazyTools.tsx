import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Locale } from "#lib/i18n/locales.ts";
import { partsWords } from "#lib/i18n/words/parts.ts";
import { toolsWords } from "#lib/i18n/words/tools.ts";
import type { CaseTools } from "../case/caseTools.ts";
import { ResultWords } from "../case/ResultWords.tsx";
import { Button } from "../ui/Button.tsx";
import { fetchParts } from "./parts/lateParts.ts";
import { useArriving } from "../ui/useArriving.ts";

/** Fetches the tools of a result and their words: begun when the result's own script has arrived. */
export const fetchTools = async (locale: Locale) => {
  // On paper and in a message the tools name papers and costs, too, in the words of the parts that hold them.
  const [{ Tools }, ...words] = await Promise.all([
    import("./parts/insides.ts"),
    partsWords[locale](),
    toolsWords[locale](),
  ]);
  // They come in the same script, so that who sees the tools can print the parts as well.
  await fetchParts(locale);
  return {
    Tools,
    words: Object.assign({}, ...words.map((of) => of.default)) as Record<string, unknown>,
  };
};

/** The tools of a result, which come after the result itself. */
export function LazyTools(props: { caseTools: CaseTools }) {
  const t = useTranslations("keep");
  const locale = useLocale();
  const { arriving, retry } = useArriving(useCallback(() => fetchTools(locale), [locale]));
  if (arriving === "loading") return null;
  if (arriving !== "failed")
    return (
      <ResultWords words={arriving.words}>
        <arriving.Tools {...props} />
      </ResultWords>
    );
  return (
    <div role="status" className="panel screen-only mt-12 border-talk bg-talk-tint">
      <p>
        <span>{t("missing")}</span>
      </p>
      <p className="mt-3">
        <Button className="button-quiet" onClick={retry}>
          <span>{t("retry")}</span>
        </Button>
      </p>
    </div>
  );
}
