import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "./hosted.ts";

const folder = join(build, "server", "app");
const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /^(en|firm|embed\/demo\/en)\b.*\.html$/.test(name))
  .map((name) => `/${name.replace(/\.html$/, "")}`);

test.use({ javaScriptEnabled: false });

test("a page on which a button waits for scripts has the words for their loss", async ({ page }) => {
  const pressable = [];
  for (const path of paths) {
    await page.goto(path);
    if ((await page.getByRole("button").count()) === 0) continue;
    pressable.push(path);
    await expect.soft(page.locator("[data-watch=lost]"), path).toHaveCount(1);
  }
  expect(pressable).toEqual(expect.arrayContaining(["/en/screening", "/embed/demo/en", "/en/open"]));
});
