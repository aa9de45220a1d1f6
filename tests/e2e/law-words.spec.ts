import { expect, test } from "@playwright/test";
import { eligible, finish, openReview, person } from "./person.ts";

const words = "for urgent humanitarian reasons or significant public benefit any alien";

test("where the words of the law do not arrive, a citation says so, names its source, and brings them when asked again", async ({
  page,
}) => {
  let [lost, isLost] = [0, true];
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    const response = await route.fetch();
    const holdsThem = (await response.text()).includes(words);
    if (!holdsThem || !isLost) return route.fulfill({ response });
    lost += 1;
    return route.abort();
  });
  await openReview(page, person(eligible));
  await finish(page);
  const ground = page.locator("details").filter({ hasText: "INA 212(d)(5)(A)" }).first();
  await ground.locator("summary").first().click();
  await expect(ground.getByText("The words of this text did not arrive.").first()).toBeVisible({ timeout: 30_000 });
  expect(lost).toBeGreaterThan(0);
  await expect(ground.getByRole("link", { name: /INA 212\(d\)\(5\)\(A\)/ }).first()).toHaveAttribute("href", /^https:/);

  isLost = false;
  await ground.getByRole("button", { name: "Try again" }).first().click();
  await expect(ground.getByRole("blockquote").getByText(words).first()).toBeVisible();
});
