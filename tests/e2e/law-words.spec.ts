import { expect, test } from "@playwright/test";
import { lawful, losing } from "./chunks.ts";
import { eligible, finish, openReview, person } from "./person.ts";

test("where the words of the law do not arrive, a citation says so, names its source, and brings them when asked again", async ({
  page,
}) => {
  const loss = await losing(page, lawful);
  await openReview(page, person(eligible));
  await finish(page);
  const ground = page.locator("details").filter({ hasText: "INA 212(d)(5)(A)" }).first();
  await ground.locator("summary").first().click();
  await expect(ground.getByText("The words of this text did not arrive.").first()).toBeVisible({ timeout: 30_000 });
  expect(loss.count).toBeGreaterThan(0);
  await expect(ground.getByRole("link", { name: /INA 212\(d\)\(5\)\(A\)/ }).first()).toHaveAttribute("href", /^https:/);

  loss.isOn = false;
  await ground.getByRole("button", { name: "Try again" }).first().click();
  await expect(ground.getByRole("blockquote").getByText(lawful).first()).toBeVisible();
});
