import { expect, test, type Page } from "@playwright/test";
import { allKept } from "./kept.ts";
import { answer, arrived, heldScripts, press, shown } from "./opening.ts";
import { asking, kept } from "./person.ts";

/** What a disk may get of the tab, and what only its window has. */
const halves = (page: Page) => page.evaluate(() => ({ stored: sessionStorage.getItem("o"), name: window.name }));

test.describe("Before any script of the page has come", () => {
  let release = () => {};
  test.beforeEach(async ({ page }) => {
    release = await heldScripts(page);
    await page.goto("/en/screening", { waitUntil: "commit" });
    await page.locator("[data-opening='2']").first().waitFor({ state: "attached" });
    await page.waitForLoadState("domcontentloaded");
  });

  test("who changes the language stands at the same question with the same answers", async ({ page }) => {
    await answer(page, "relative");
    await answer(page, "none");
    await page.locator('#languages a[hreflang="ar"]').click();
    await page.waitForURL("**/ar/screening", { waitUntil: "commit" });
    await expect.poll(() => shown(page)).toBe("personLocation");
    release();
    await arrived(page);
    expect(await asking(page)).toBe("personLocation");
    expect(JSON.parse((await kept(page))!).answers).toEqual({ screeningFor: "relative", personUsStatus: "none" });
    await page.goBack();
    await expect.poll(() => asking(page)).toBe("personUsStatus");
    await expect(page.locator("[value=none]")).toBeChecked();
    expect(await halves(page)).toMatchObject({ stored: null });
  });

  test("who loads the page again, twice, goes on from the last answer", async ({ page }) => {
    for (const option of ["myself", "none", "outside-us"]) await answer(page, option);
    for (let turn = 0; turn < 2; turn += 1) {
      await page.reload({ waitUntil: "domcontentloaded" });
      await expect.poll(() => shown(page)).toBe("personLocation");
      await expect(page.locator("[value=outside-us]:visible")).toBeChecked();
    }
    release();
    await arrived(page);
    await expect.poll(() => asking(page)).not.toBe("personLocation");
    expect(JSON.parse((await kept(page))!).answers).toEqual({
      screeningFor: "myself",
      personUsStatus: "none",
      personLocation: "outside-us",
    });
  });

  test("what the disk can get says neither an answer nor how many there are", async ({ page }) => {
    const seen: Awaited<ReturnType<typeof halves>>[] = [];
    for (const option of ["client", "none", "outside-us"]) {
      await answer(page, option);
      seen.push(await halves(page));
    }
    const all = seen.flatMap(({ stored, name }) => [stored, name]);
    expect(all.filter((text) => !/^[0-9a-f]{16}$/.test(text ?? ""))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(await allKept(page)).toBe(seen.at(-1)!.stored);
  });

  test("who goes back to the first question has nothing kept", async ({ page }) => {
    await answer(page, "client");
    await press(page, "Back");
    expect(await halves(page)).toEqual({ stored: null, name: "" });
  });

  test("another tab, whose window has another name, begins at the first question", async ({ page }) => {
    await answer(page, "client");
    await page.evaluate(() => (window.name = "0123456789abcdef"));
    await page.reload({ waitUntil: "domcontentloaded" });
    release();
    await arrived(page);
    expect(await asking(page)).toBe("screeningFor");
    await expect(page.locator("input:checked")).toHaveCount(0);
    expect(await halves(page)).toEqual({ stored: null, name: "" });
  });

  for (const [stored, name] of [
    ["zz", "0000000000000000"],
    ["0300000000000000", "0000000000000000"],
    ["03ff000000000000", "0000000000000000"],
    ["ff01010100000000", "0000000000000000"],
    ["x".repeat(100_000), "y".repeat(100_000)],
  ] as const)
    test(`a kept text that nobody wrote here, ${stored.slice(0, 16)}, breaks nothing`, async ({ page }) => {
      await page.evaluate(
        ([stored, name]) => {
          sessionStorage.setItem("o", stored);
          window.name = name;
        },
        [stored, name] as const,
      );
      await page.reload({ waitUntil: "domcontentloaded" });
      await expect(page.locator("h1:visible")).toHaveCount(1);
      release();
      await arrived(page);
      await expect(page.locator("h1:visible")).toHaveCount(1);
      expect(await page.evaluate(() => sessionStorage.getItem("o"))).toBeNull();
    });

  test("leaving wipes both texts", async ({ page }) => {
    await answer(page, "client");
    await page.route("https://**", (route) => route.fulfill({ body: "left" }));
    const left = await page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener("pagehide", () => done(null));
          document.addEventListener("click", () => done({ kept: sessionStorage.length, name: window.name }));
          document.querySelector<HTMLElement>("[data-leave]")?.click();
        }),
    );
    expect(left).toEqual({ kept: 0, name: "" });
  });
});
