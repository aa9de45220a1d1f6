import { expect, test } from "@playwright/test";
import { eligible, finish, heading, open, openReview, person, walk } from "./person.ts";
import { requestsOf } from "./requests.ts";

const possible = "Humanitarian parole may be possible";
const lawyer = "Talk to a lawyer before you file";
const inside = "From inside the US, talk to a lawyer before you file anything";

const people = [
  [eligible, possible],
  ["A man overstayed and lives in the US, with no military family.", inside],
  ["A tourist would like to attend a wedding.", "This is for a visa, not for parole"],
  ["A person with a strong medical case does not know whether a removal was ever ordered.", lawyer],
  ["A pregnant woman is held by ICE.", "Your relative is held: a lawyer should ask now"],
  ["A man waits at a port of entry with a sick child.", "At the border, talk to a lawyer first"],
  ["A US citizen asks for herself.", "A US citizen does not need parole"],
  ["A green-card holder abroad lost the card.", "A resident comes back as a resident"],
  ["A refugee who left the US on a trip.", "Refugee status and asylum have their own rules"],
  ["Someone wants cheaper treatment that can be had at home.", "Parole does not look like the right path today"],
  ["The funeral is on Friday and she holds a valid B-2 visa.", "Your relative may already have a way to come"],
  ["A patient whom no US hospital has agreed to treat yet.", "Not ready to file yet: 1 point to settle"],
  ["A woman came in without inspection and her spouse is in the Army.", inside],
] as const;

for (const [name, outcome] of people) {
  test(`${name} → ${outcome}`, async ({ page }) => {
    const violations: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") violations.push(message.text());
    });
    page.on("pageerror", (error) => violations.push(error.message));
    await open(page);
    const requests = requestsOf(page);

    await walk(page, person(name));
    expect(await heading(page)).toBe("Check your answers before you see what they mean");
    await finish(page);

    expect(await heading(page)).toBe(outcome);
    await expect(page.locator("h1")).toBeFocused();
    await expect(
      page
        .getByText(/INA 212\(d\)\(5\)|8 CFR 212\.5/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    expect(page.url()).toMatch(/\/en\/screening$/);
    expect(await page.title()).toBe("Questions – Parole Check");
    expect(requests, "no request after the page has loaded").toEqual([]);
    expect(violations, "no error and no policy violation").toEqual([]);
  });
}

test("a reason names the answer it rests on and quotes the provision", async ({ page }) => {
  await openReview(page, person(eligible));
  await finish(page);
  await page.getByText("INA 212(d)(5)(A)").first().click();
  await expect(page.getByText("for urgent humanitarian reasons or significant public benefit").first()).toBeVisible();
  await expect(page.getByText("Because you answered").first()).toBeVisible();
  await expect(page.getByText("2023-04-20").or(page.getByText("April 20, 2023")).first()).toBeVisible();
});
