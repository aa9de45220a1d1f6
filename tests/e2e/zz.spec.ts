import { test } from "@playwright/test";
import { openReview, person, eligible } from "./person.ts";
const people: Record<string,string> = { possible: eligible, notready: "A patient whom no US hospital has agreed to treat yet.", lawyer: "Parents wait to adopt a child in danger and have custody.", visa: "The funeral is on Friday and she holds a valid B-2 visa.", held: "A pregnant woman is held by ICE.", no: "Someone wants cheaper treatment that can be had at home.", inside: "A man overstayed and lives in the US, with no military family.", citizen: "A US citizen asks for herself." };
for (const [k, name] of Object.entries(people)) test(k, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openReview(page, person(name));
  await page.getByRole("button", { name: "See what this means" }).click();
  await page.locator("[data-section=keep]").waitFor();
  await page.screenshot({ path: `/tmp/shots/${k}.png` });
  await page.screenshot({ path: `/tmp/shots/${k}-full.png`, fullPage: true });
});
