import { expect, test, type Page } from "@playwright/test";
import { languages, locales } from "#lib/i18n/locales.ts";
import { asking, eligible, person } from "./person.ts";
import { goOnIn, openIn, resultIn, reviewIn } from "./tongue.ts";

const narrow = { width: 320, height: 640 };

/** Everything on the page that is wider than the window, or runs the wrong way. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth} pixels`] : [];
  });

const look = async (page: Page, name: string) => {
  expect(await misfits(page), name).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
};

for (const locale of locales) {
  test.describe(languages[locale].english, () => {
    test.use({ viewport: narrow });

    test("its start, first question, review and result fit a narrow phone and say what they are written in", async ({
      page,
    }) => {
      await page.goto(`/${locale}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("html")).toHaveAttribute("dir", languages[locale].dir);
      await look(page, `${locale}-start`);
      await openIn(page, locale);
      await look(page, `${locale}-question`);
      await reviewIn(page, locale, person(eligible));
      await look(page, `${locale}-review`);
      await resultIn(page, locale, person(eligible));
      await look(page, `${locale}-result`);
    });

    test("its first question answers, and its second one is asked", async ({ page }) => {
      await openIn(page, locale);
      await page.locator('[value="relative"]').check();
      await goOnIn(page, locale);
      await expect.poll(() => asking(page)).toBe("personUsStatus");
    });
  });
}
