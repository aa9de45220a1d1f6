import { inlineSource } from "../inline/source.ts";

const charset = '<meta charSet="utf-8"/>';

/** What has to run before every other script of a page, in this order. */
const early = ["watch", "trusted"] as const;

/**
 * The page with the script that watches over the others, and the one that says which are trusted, before all of them
 * and before the style sheet: the framework puts those first, and a script in the page waits for a style sheet above
 * it, while others may already be lost.
 */
export const watchFirst = (html: string): string => {
  const scripts = early
    .map((name) => `<script>${inlineSource(name)}</script>`)
    .filter((script) => html.includes(script));
  if (scripts.length === 0) return html;
  if (!html.includes(charset))
    throw new Error("a page without the mark that its first scripts come after");
  return scripts
    .reduce((page, script) => page.replace(script, ""), html)
    .replace(charset, () => charset + scripts.join(""));
};
