import { expect, test } from "@playwright/test";
import { answer, arrived, heldScripts, pick, press, shown } from "./opening.ts";
import { asking, kept } from "./person.ts";

test.describe("Before any script of the page has come", () => {
  let release = () => {};
  test.beforeEach(async ({ page }) => {
    release = await heldScripts(page);
    await page.goto("/en/screening", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 1, name: "Who is this check for?" })).toBeVisible();
  });

  test("the first questions answer at once, in the voice of the first answer, and the check goes on from them", async ({
    page,
  }) => {
    await answer(page, "relative");
    await expect.poll(() => shown(page)).toBe("personUsStatus");
    await expect(page.locator("h1:visible")).toBeFocused();
    await expect(page.locator("h1:visible")).toContainText("your relative");
    await answer(page, "none");
    await expect.poll(() => shown(page)).toBe("personLocation");
    release();
    await arrived(page);
    await expect(page.locator("[data-opening='1']")).toHaveCount(0);
    expect(await asking(page)).toBe("personLocation");
    expect(JSON.parse((await kept(page))!).answers).toEqual({ screeningFor: "relative", personUsStatus: "none" });
    await page.goBack();
    await expect.poll(() => asking(page)).toBe("personUsStatus");
    await expect(page.locator("[value=none]")).toBeChecked();
    await page.goBack();
    await expect.poll(() => asking(page)).toBe("screeningFor");
  });

  test("Continue after the last of them is kept and carried out", async ({ page }) => {
    for (const option of ["myself", "none", "outside-us"]) await answer(page, option);
    await expect(page.getByText("Your press is saved.")).toBeVisible();
    release();
    await arrived(page);
    await expect(page.getByText("Your press is saved.")).toBeHidden();
    expect(JSON.parse((await kept(page))!).answers).toMatchObject({ personLocation: "outside-us" });
    expect(await asking(page)).not.toBe("personLocation");
    await expect(page.locator("h1")).toBeFocused();
  });

  test("what is chosen and not sent on stays chosen, and keeps the focus", async ({ page }) => {
    await answer(page, "client");
    await pick(page, "not-sure");
    release();
    await arrived(page);
    expect(await asking(page)).toBe("personUsStatus");
    await expect(page.locator("[value=not-sure]")).toBeChecked();
    await expect(page.locator("[value=not-sure]")).toBeFocused();
    await press(page, "Continue");
    await expect.poll(() => asking(page)).toBe("personLocation");
  });

  test("who reads far down a question stays there when the script comes", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await answer(page, "myself");
    await page.evaluate(() => scrollTo(0, 300));
    release();
    await arrived(page);
    await expect(page.locator("[data-opening='1']")).toHaveCount(0);
    expect(await page.evaluate(() => scrollY)).toBe(300);
  });

  test("a translator that rewrites the page before the script comes loses no answer", async ({ page }) => {
    await page.waitForLoadState("domcontentloaded");
    await answer(page, "relative");
    await answer(page, "none");
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found.filter(({ parentElement, data }) => data.trim() && !parentElement?.closest("script"))) {
        const font = document.createElement("font");
        text.replaceWith(font);
        font.textContent = `≈${text.data}`;
      }
    });
    release();
    await arrived(page);
    expect(await asking(page)).toBe("personLocation");
    expect(JSON.parse((await kept(page))!).answers).toEqual({ screeningFor: "relative", personUsStatus: "none" });
  });

  test("a press that had to wait is forgotten once a later one is carried out", async ({ page }) => {
    await press(page, "Continue");
    await expect(page.getByText("Your press is saved.")).toBeVisible();
    await answer(page, "client");
    await expect(page.getByText("Your press is saved.")).toBeHidden();
    await press(page, "Back");
    release();
    await arrived(page);
    expect(await asking(page)).toBe("screeningFor");
    expect(await kept(page)).toBeNull();
  });

  test("Continue with nothing chosen is answered with what is missing, once the script is there", async ({ page }) => {
    await answer(page, "myself");
    await press(page, "Continue");
    release();
    await arrived(page);
    expect(await asking(page)).toBe("personUsStatus");
    await expect(page.locator("form [role=alert]")).toBeVisible();
  });

  test("Clear my answers asks once the script is there, and then clears what was answered before", async ({ page }) => {
    await answer(page, "relative");
    await press(page, "Clear my answers");
    await expect(page.getByText("Your press is saved.")).toBeVisible();
    release();
    await arrived(page);
    await expect(page.getByRole("heading", { level: 1, name: "Clear all your answers?" })).toBeVisible();
    await press(page, "Yes, clear them");
    await expect.poll(() => asking(page)).toBe("screeningFor");
    await expect(page.locator("input:checked")).toHaveCount(0);
    expect(await kept(page)).toBeNull();
  });

  test("what was folded open stays open when the script comes", async ({ page }) => {
    await answer(page, "relative");
    const help = page.locator("details:visible", { hasText: "Find a lawyer" });
    await help.locator("summary").first().click();
    release();
    await arrived(page);
    await expect(page.locator("[data-opening='1']")).toHaveCount(0);
    await expect(help).toHaveAttribute("open");
    await expect(page.locator("details[open]:visible")).toHaveCount(1);
  });

  test("a double click on Continue is one press, before the script comes and after", async ({ page }) => {
    await pick(page, "relative");
    await page.getByRole("button", { name: "Continue" }).dblclick();
    await expect.poll(() => shown(page)).toBe("personUsStatus");
    release();
    await arrived(page);
    await expect(page.locator("form [role=alert]")).toHaveCount(0);
    await pick(page, "none");
    await page.getByRole("button", { name: "Continue" }).dblclick();
    await expect.poll(() => asking(page)).toBe("personLocation");
    await expect(page.locator("form [role=alert]")).toHaveCount(0);
  });

  test("Back leads to the question before, whose answer can be another", async ({ page }) => {
    await answer(page, "myself");
    await press(page, "Back");
    await expect.poll(() => shown(page)).toBe("screeningFor");
    await answer(page, "client");
    await expect(page.locator("h1:visible")).toContainText("your client");
    await press(page, "Back");
    release();
    await arrived(page);
    expect(await asking(page)).toBe("screeningFor");
    expect(await kept(page)).toBeNull();
    await expect(page.locator("[value=client]")).toBeChecked();
  });
});
