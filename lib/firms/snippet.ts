import { loaderPath, type Loader } from "./loader.ts";
import type { Locale } from "../i18n/locales.ts";

/** What the frame may do in a firm's page, and why; the loader sets the same. */
export const sandbox = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
  "allow-modals",
  "allow-top-navigation-by-user-activation",
] as const;

/** What the loader tells the page around it, as events on its element. */
export const events = [
  "parole:ready",
  "parole:fallback",
  "parole:phase",
  "parole:exit",
  "parole:sent",
] as const;

/** The height of a frame without the loader, in CSS pixels: what is longer scrolls inside. */
export const plainHeight = 640;

export const ways = ["loader", "frame", "link"] as const;
type Way = (typeof ways)[number];

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Whether a text can be the id of a firm. */
export const isFirmId = (text: string): boolean => /^[a-z][a-z0-9-]{1,30}$/.test(text);

export type Wanted = {
  /** Where the screening is served. */
  origin: string;
  firm: string;
  locale: Locale;
  way: Way;
  /** Light or dark; without it the visitor's device decides. */
  theme: Theme;
  /** The height of the host's sticky header in CSS pixels. */
  offset: number;
  loader: Loader;
  /** The name of the frame and the words of the link, in the language of the frame. */
  words: { title: string; link: string };
};

const written = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[mark] ?? "&quot;");

export const addressOf = ({
  origin,
  firm,
  locale,
  theme,
}: Pick<Wanted, "origin" | "firm" | "locale" | "theme">) =>
  `${origin}/embed/${firm}/${locale}${theme === "auto" ? "" : `#${theme}`}`;

const link = (wanted: Wanted) =>
  `<a href="${written(addressOf(wanted))}" target="_blank" rel="noreferrer">${written(wanted.words.link)}</a>`;

const frame = (wanted: Wanted) => `<iframe
  src="${written(addressOf(wanted))}"
  title="${written(wanted.words.title)}"
  sandbox="${sandbox.join(" ")}"
  allow=""
  referrerpolicy="no-referrer"
  width="100%" height="${plainHeight}"></iframe>
<p>${link(wanted)}</p>`;

const loader = (wanted: Wanted) => {
  const { origin, firm, locale, theme, offset, loader: script, words } = wanted;
  const look = theme === "auto" ? "" : ` theme="${theme}"`;
  const header = offset > 0 ? ` offset="${Math.round(offset)}"` : "";
  return `<parole-screener firm="${written(firm)}" lang="${locale}" title="${written(words.title)}"${look}${header}>
  ${link(wanted)}
</parole-screener>
<script async src="${written(origin + loaderPath(script))}"
  integrity="${script.hash}"
  crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
};

/** What a firm pastes into its page. */
export const snippetOf = (wanted: Wanted): string => ({ loader, frame, link })[wanted.way](wanted);
