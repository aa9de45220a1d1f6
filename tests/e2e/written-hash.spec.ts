import { expect, test, type Page } from "@playwright/test";
import { Answers, version } from "#rules";
import { pack } from "#lib/handoff/packed.ts";
import { eligible, person } from "./person.ts";
import { asked } from "./sockets.ts";

const made = { made: "2026-11-20", rules: version.version };
const sent = pack({ kind: "case", answers: Answers.parse(person(eligible)), ticked: {}, ...made });
const asking = pack({ kind: "ask", voice: "client", open: ["medSerious"], ...made });
const reply = pack({ kind: "reply", answers: { medSerious: "yes" }, ...made });

const note = (page: Page) => page.getByRole("status").filter({ hasText: "The code in your link came to this server" });
const memo = (page: Page) => page.locator(".memo-sheet");
const slow = { timeout: 30_000 };

/** Every address that the page asks the server for, after the one that was opened. */
const requestsOf = (page: Page) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  return requests;
};

for (const written of ["%23", "%2523", "%252523", "＃", "%25EF%25BC%2583", "﹟", "/%23", ".%23", "%E2%80%8B%23"]) {
  test(`a memo's link with ${written} in the place of its # opens the memo, and says what happened`, async ({
    page,
  }) => {
    const requests = requestsOf(page);
    await page.goto("/robots.txt");
    const length = await page.evaluate(() => history.length);
    await page.goto(`/en/memo${written}${sent}%E2%80%8B.`);
    await expect(memo(page)).toBeVisible(slow);
    await expect(note(page)).toBeVisible();
    await expect(page).toHaveURL(/\/en\/memo$/);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    expect(requests.filter((url) => url.includes(sent.slice(0, 20)))).toHaveLength(1);
    await page.goBack();
    await expect(page).toHaveURL(/robots\.txt$/);
    await page.goForward();
    await expect(memo(page)).toBeVisible(slow);
    await expect(note(page)).toHaveCount(0);
  });
}

for (const target of [
  `/en/memo%23${sent}?utm_source=mail`,
  `/en/memo?via=mail%23${sent}`,
  `/en/memo?via=mail%23${sent}&by=a`,
  `/en/memo?via=mail＃${sent}`,
  `/en/memo＃${sent}?utm_source=mail`,
  `//en/memo%23${sent}`,
  `/en/memo?tag=%23weekly#${sent}`,
  `/en/memo?via=%23PC1#${sent}`,
]) {
  test(`so does a link that a program put something behind, or before the #: ${target.replace(sent, "…")}`, async ({
    page,
  }) => {
    await page.goto("/robots.txt");
    await page.goto(target.startsWith("//") ? new URL(page.url()).origin + target : target);
    await expect(memo(page)).toBeVisible(slow);
    await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/en\/memo$/);
  });
}

test("questions for somebody, and answers given back, open as well", async ({ page }) => {
  await page.goto(`/en/ask%23${asking}`);
  await expect(page.locator("#ask-heading")).toBeVisible(slow);
  await expect(note(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/en/ask#${asking}$`));
  await expect(page.getByRole("radio")).not.toHaveCount(0);

  await page.goto(`/en/ask%2523${reply}`);
  await expect(page.getByRole("heading", { level: 1, name: "Answers that somebody gave back" })).toBeVisible(slow);
  await expect(note(page)).toBeVisible();
  await expect(page).toHaveURL(/\/en\/ask$/);
});

test("a code that is damaged is said to be so", async ({ page }) => {
  await page.goto(`/en/memo%23${sent.slice(0, -6)}`);
  await expect(page.getByRole("alert").filter({ hasText: "Part of the link is missing" })).toBeVisible(slow);
  await expect(note(page)).toBeVisible();
  await expect(page).toHaveURL(/\/en\/memo$/);
});

test("a link with its # whole says nothing of a server", async ({ page }) => {
  await page.goto(`/en/memo#${sent}`);
  await expect(memo(page)).toBeVisible(slow);
  await expect(note(page)).toHaveCount(0);
});

for (const page of ["memo", "ask"]) {
  test(`the page before /en/${page} is not kept, carries every header, and runs nothing but its one script`, async ({
    baseURL,
  }) => {
    const { status, headers, body } = await asked(baseURL!, `/en/${page}%23PC1abc`);
    expect([status, headers["cache-control"], headers["x-frame-options"], headers["referrer-policy"]]).toEqual([
      200,
      "no-store",
      "DENY",
      "no-referrer",
    ]);
    expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[^' ]+'; style-src 'self';/);
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body).not.toContain("PC1");
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the page in between says what happened and what to do", async ({ page }) => {
    await page.goto(`/en/memo%23${sent}`);
    await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(
      "The # in this link was changed on its way",
    );
    await expect(page.getByText("This server keeps no record of the addresses it is asked for.")).toBeVisible();
    await expect(page.getByText("Turn it on, or ask for the link again.")).toBeVisible();
  });
});

for (const mark of [".", ",", ")", ">", "”", "\u200b", "\u2060", "\ufeff", "\u00ad", " "]) {
  for (const [where, target] of [
    ["a link", `/en/memo#${sent}${mark}`],
    ["its page", `/en/memo${mark}#${sent}`],
    ["both", `/en/memo${mark}#${sent}${mark}`],
  ] as const) {
    test(`${JSON.stringify(mark)} behind ${where} does not break it`, async ({ page }) => {
      await page.goto("/robots.txt");
      await page.goto(target);
      await expect(memo(page)).toBeVisible(slow);
      await expect(page).toHaveURL(/\/en\/memo$/);
    });
  }
}

for (const mark of [".", ")", "%E2%80%8B", "%E2%80%9D", ",%20"]) {
  test(`${mark} behind a place on a page leads to that place`, async ({ page }) => {
    await page.goto(`/en/law#law-ina-212-d-5-A${mark}`);
    await expect(page).toHaveURL(/#law-ina-212-d-5-A$/);
    await expect(page.locator("#law-ina-212-d-5-A")).toBeInViewport();
    expect(await page.evaluate(() => document.querySelector(":target")?.id)).toBe("law-ina-212-d-5-A");
  });
}
