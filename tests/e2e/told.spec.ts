import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { asking, choose, eligible, person } from "./person.ts";
import { outlineOf, toldOn } from "./told.ts";
import { textOf } from "./tongue.ts";

/** Whose journey stands in which file of tests/e2e/told, and in which language. `TOLD=write` writes the files anew. */
const journeys = [
  ["surgery", "en", eligible],
  ["citizen", "en", "A US citizen asks for herself."],
  ["overstay", "en", "A man overstayed and lives in the US, with no military family."],
  ["conviction", "es", "A green-card holder with an old conviction is stopped at an airport."],
  ["detained", "ar", "A green-card holder is held at a detention center."],
  ["crew", "fr", "A ship's cook was taken ashore to hospital."],
] as const;

for (const [name, locale, who] of journeys)
  test(`a screen reader is told what is kept in told/${name}.txt, in ${locale}: ${who}`, async ({ page }) => {
    test.setTimeout(300_000);
    const answers = person(who);
    const button = (...keys: string[]) => page.getByRole("button", { name: textOf(locale, "screening", ...keys) });
    const told: string[] = [];
    await page.clock.setFixedTime("2026-11-28T12:00:00Z"); // fees and notices follow the day
    await page.goto(`/${locale}/screening`);
    for (let question = await asking(page); question; question = await asking(page)) {
      told.push(`# ${question}`, await toldOn(page));
      await choose(page, question, answers[question]!);
      await button("continue").click();
      await expect(page.locator(`[data-question="${question}"]`)).toBeHidden();
      const milestone = page.locator("[data-milestone] [data-continue]");
      if (!(await milestone.count())) continue;
      told.push("# what is certain already", await toldOn(page));
      await milestone.click();
    }
    told.push("# review", await toldOn(page));
    await button("review", "finish").click();
    await page.locator("[data-section=keep]").waitFor();
    told.push("# result", outlineOf(await toldOn(page)), "");
    const file = new URL(`told/${name}.txt`, import.meta.url);
    if (process.env.TOLD === "write") writeFileSync(file, told.join("\n"));
    expect(told.join("\n")).toBe(readFileSync(file, "utf8"));
  });
