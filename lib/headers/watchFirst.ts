import { inlineSource } from "../inline/source.ts";

const charset = '<meta charSet="utf-8"/>';

/**
 * The page with the script that watches over the others before all of them and before the style sheet: the framework
 * puts those first, and a script in the page waits for a style sheet above it, while others may already be lost.
 */
export const watchFirst = (html: string): string => {
  const watch = `<script>${inlineSource("watch")}</script>`;
  if (!html.includes(watch)) return html;
  if (!html.includes(charset))
    throw new Error("a page without the mark that the watch over its scripts comes after");
  return html.replace(watch, "").replace(charset, () => charset + watch);
};
