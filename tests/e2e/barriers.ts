import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Look = {
  themes?: readonly ("light" | "dark")[];
  /** The part that is looked at; the whole page without it. */
  part?: (axe: AxeBuilder) => AxeBuilder;
  /** Rules that cannot apply to the part. */
  without?: string[];
};

/** What axe finds: by every rule in light, and in dark by those of color, which is all that a theme changes. */
export const barriers = async (
  page: Page, { themes = ["light", "dark"], part = (axe) => axe, without = [] }: Look = {},
): Promise<string[]> => {
  const found: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const axe = part(new AxeBuilder({ page }));
    const { violations } = await (colorScheme === "dark"
      ? axe.withRules(["color-contrast", "link-in-text-block"])
      : axe.withTags(tags).disableRules(without)).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id} ${nodes.map(({ html }) => html).join(" ")}`));
  }
  return found;
};
