import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ofColor = ["color-contrast", "link-in-text-block"];
/** Rules that compare everything with everything: on the longest pages they take minutes. */
const slow = ["color-contrast", "target-size", "region"];

type Look = {
  themes?: readonly ("light" | "dark")[];
  /** The part that is looked at; the whole page without it. */
  part?: (axe: AxeBuilder) => AxeBuilder;
  /** Rules that cannot apply to the part. */
  without?: string[];
  /** Entries like others that stay: they are looked at by all but the slow rules, and then taken out of the page. */
  alike?: string;
};

/** What axe finds: by every rule in light, and in dark by those of color, which is all that a theme changes. */
export const barriers = async (
  page: Page,
  { themes = ["light", "dark"], part = (axe) => axe, without = [], alike }: Look = {},
): Promise<string[]> => {
  const found: string[] = [];
  const look = async (name: string, axe: AxeBuilder) => {
    const { violations } = await axe.analyze();
    found.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(" ")}`));
  };
  // What passes is not described, which on long pages takes longer than finding out; and without frames to
  // join (legacy mode), no second page is opened for each look.
  const axe = () => part(new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true));
  if (alike) {
    await look(
      "whole",
      axe()
        .withTags(tags)
        .disableRules([...without, ...slow]),
    );
    await page.evaluate((entries) => document.querySelectorAll(entries).forEach((entry) => entry.remove()), alike);
  }
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === "dark") await look("dark", axe().withRules(ofColor));
    else await look("light", axe().withTags(tags).disableRules(without));
  }
  return found;
};
