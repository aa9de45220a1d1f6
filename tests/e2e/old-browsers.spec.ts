import { expect, test } from "@playwright/test";
import { eligible, finish, heading, open, person, walk } from "./person.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ["/en/screening", "/embed/demo/en", "/en/ask", "/en/memo", "/en/open"]) {
    test(`${path} says what it needs and what works without`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText(/needs? JavaScript/)).toBeVisible();
      await expect(page.getByRole("link", { name: /Read the rules/ })).toBeVisible();
    });
  }
});

test("a browser of 2021, without what came later, walks to the result", async ({ page }) => {
  test.setTimeout(90_000);
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    const later: [object, string[]][] = [
      [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with", "group"]],
      [Array, ["fromAsync"]],
      [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
      [Object, ["hasOwn", "groupBy"]],
      [Map, ["groupBy"]],
      [Promise, ["withResolvers", "try"]],
      [Set.prototype, ["union", "intersection", "difference", "isSubsetOf", "isDisjointFrom"]],
      [URL, ["canParse", "parse"]],
      [AbortSignal, ["timeout", "any"]],
      [Crypto.prototype, ["randomUUID"]],
      [
        window,
        [
          "structuredClone",
          "requestIdleCallback",
          "navigation",
          "scheduler",
          "Iterator",
          "BroadcastChannel",
          "reportError",
        ],
      ],
    ];
    for (const [where, names] of later) for (const name of names) delete (where as Record<string, unknown>)[name];
  });
  await open(page);
  await walk(page, person(eligible));
  await finish(page);
  expect(await heading(page)).toBe("Humanitarian parole may be possible");
  expect(faults).toEqual([]);
});
