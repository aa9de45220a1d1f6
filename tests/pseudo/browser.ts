import { chromium as playwright, type Browser } from "@playwright/test";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import { chromium, flags } from "../chromium.ts";
import { rawIn } from "../screens/reading.tsx";
import { names } from "../screens/sendingScreens.tsx";
import { look, type Fault } from "./look.ts";
import { begins, ends } from "./pseudo.ts";
import { stylesOf } from "./styles.ts";

export type Screen = {
  name: string;
  html: string;
  /** Whether ids of rules and answers stand on it on purpose. */
  showsIds?: true;
};
export type Sheet = "site" | "frame" | "paper";

const [globals, embed, paper] = await Promise.all(
  ["globals", "styles/embed", "styles/paper"].map((name) => stylesOf(`app/${name}.css`)),
);
const styles: Record<Sheet, string> = { site: globals ?? "", frame: `${globals}${embed}`, paper: `${globals}${paper}` };
/** A small phone, and a desk. */
const widths = [320, 1280];

export const openBrowser = (): Promise<Browser> => {
  const executablePath = chromium();
  return playwright.launch({ args: flags, ...(executablePath && { executablePath }) });
};

const documentOf = (screens: readonly Screen[], locale: Locale, sheet: Sheet): string =>
  `<!doctype html><html lang="${locale}" dir="${languages[locale].dir}"><head><meta charset="utf-8"><style>${styles[sheet]}</style></head><body>${screens
    .map(({ name, html }) => `<div data-screen="${name}">${html}</div>`)
    .join("")}</body></html>`;

const inWords = (html: string): string => html.replaceAll(/<script\b.*?<\/script>|[⟦⟧]/gs, " ");

/** What is wrong with these screens, a line for each fault, at both widths. */
export const faultsIn = async (
  browser: Browser,
  screens: readonly Screen[],
  locale: Locale,
  sheet: Sheet,
): Promise<string[]> => {
  // No script of ours runs: what stands on the screen is what was drawn.
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(documentOf(screens, locale, sheet));
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const found: Fault[] = await page.evaluate(look, {
      begins,
      ends,
      isMirrored: languages[locale].dir === "rtl",
      names,
    });
    faults.push(
      ...found.map(
        ({ screen, kind, what }) => `${kind} on ${screen}${/wide|clipped/.test(kind) ? ` at ${width}` : ""}: ${what}`,
      ),
    );
  }
  await page.close();
  const raw = screens.flatMap(({ name, html, showsIds }) =>
    (showsIds ? [] : rawIn(inWords(html))).map((word) => `raw on ${name}: ${word}`),
  );
  return [...new Set([...faults, ...raw])];
};
