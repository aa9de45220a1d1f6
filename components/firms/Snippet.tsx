import { useTranslations } from "next-intl";
import { marks } from "./marks.tsx";
import { SnippetBuilder, type BuilderProps } from "./SnippetBuilder.tsx";

/** The snippet, and what it does on a page. */
export function Snippet(props: BuilderProps) {
  const t = useTranslations("firms.snippet");
  return (
    <section aria-labelledby="snippet">
      <h2 id="snippet">{t("heading")}</h2>
      <p>{t.rich("intro", { register: (words) => <a href="#register">{words}</a> })}</p>
      <SnippetBuilder {...props} />
      <p>{t("loaderNote")}</p>
      <p>{t.rich("attributes", marks)}</p>
      <p>
        {t("hash")}{" "}
        <code dir="ltr" translate="no">
          {props.loader.hash}
        </code>
      </p>
      <p>{t("hashNote")}</p>
    </section>
  );
}
