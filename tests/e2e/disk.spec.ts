import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import type { Browser } from "puppeteer-core";
import { kinds, type Kind } from "./disk/browsers.ts";
import { wordsIn } from "./disk/profile.ts";
import { child, citizen, controls, paper } from "./disk/telling.ts";
import { finish, open, openParts, press, questionOn, says, walk } from "./disk/visitor.ts";
import { flushed, halvesIn, leftIn, nothingIn, openTitled, restored } from "./disk/watching.ts";

const weather = "https://www.weather.com/";

const test = base.extend<{ profile: string }>({
  profile: [
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), "profile-"));
      await use(profile);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
    { scope: "test" },
  ],
});
test.describe.configure({ timeout: 600_000 });

const running: Browser[] = [];
test.afterEach(async () => {
  for (const browser of running.splice(0)) await browser.close().catch(() => {});
});

const start = async (kind: Kind, profile: string) => {
  kind.prepare(profile);
  const browser = await kind.start(profile);
  running.push(browser);
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 800 });
  return { browser, page };
};

test("a table into which Chromium packs what was stored, once there is much of it, is read too", async ({
  profile,
  baseURL,
}) => {
  const { browser, page } = await start(kinds[0]!, profile);
  await page.goto(`${baseURL}/robots.txt`);
  for (const filling of ["x", "y", "z"]) {
    const planted = `${filling}planted`;
    await page.evaluate(
      (planted, filling) => {
        sessionStorage.setItem(planted, planted);
        sessionStorage.setItem("filling", filling.repeat(4_000_000));
      },
      planted,
      filling,
    );
    await expect.poll(() => wordsIn(profile, [planted]), { timeout: 180_000, intervals: [500] }).not.toEqual({});
  }
  await browser.close();
  const { xplanted = [] } = wordsIn(profile, ["xplanted"]);
  expect(xplanted.filter((path) => path.endsWith(".ldb"))).toHaveLength(1);
});

for (const kind of kinds) {
  test(`what a page leaves in ${kind.name} the usual way is found on the disk`, async ({ profile, baseURL }) => {
    const { browser, page } = await start(kind, profile);
    await openTitled(page, baseURL!, "plantedInTitle");
    await page.evaluate(() => {
      sessionStorage.setItem("planted", "plantedInStore");
      history.pushState({ ...history.state, planted: "plantedInState" }, "");
      const [named, nameless] = ["plantedBox", ""].map((id) =>
        Object.assign(document.createElement("input"), { type: "checkbox", id, name: id }),
      );
      document.body.prepend(named!, nameless!);
    });
    for (const box of await page.$$("input")) await box.click();
    const all = ["plantedInStore", "plantedInState", "plantedInTitle", "plantedBox"];
    const found = () => Object.keys(wordsIn(profile, [...all, ...controls]));
    await expect.poll(found, { timeout: 180_000, intervals: [500] }).toEqual(expect.arrayContaining(all));
    await expect
      .poll(() => controls.some((one) => found().includes(one)), {
        timeout: 180_000,
        intervals: [500],
      })
      .toBe(true);
    await browser.close();
    expect(found()).toEqual(expect.arrayContaining(["plantedInStore", "plantedInState"]));
  });

  test(`${kind.name} writes no answer to the disk: while it runs, after a reload, Leave, Clear, the end and a crash`, async ({
    profile,
    baseURL,
  }) => {
    const app = baseURL!;
    let { browser, page } = await start(kind, profile);
    const look = async (when: string) => {
      const halves = await halvesIn(page);
      await flushed(browser, page, profile, app);
      nothingIn(profile, when, halves);
      return halves;
    };

    await open(page, app);
    await walk(page, child, {
      at: ["requestBases", "medSerious"],
      look: async (question) => void (await look(question)),
    });
    await finish(page);
    await openParts(page);
    await (await page.waitForSelector(`[data-paper=${paper}]`))!.click();
    await page.select("[data-section=advisories] select", "HT");
    expect((await look("at the result")).own).toHaveLength(2);

    await page.reload();
    await page.waitForSelector("[data-section=keep]");
    await openParts(page);
    expect(await page.$eval(`[data-paper=${paper}]`, (box) => (box as HTMLInputElement).checked)).toBe(true);
    expect(await page.$eval("[data-section=advisories] select", (list) => (list as HTMLSelectElement).value)).toBe(
      "HT",
    );
    await look("after a reload");

    await page.setRequestInterception(true);
    page.on(
      "request",
      (request) =>
        void (request.url().startsWith(weather)
          ? request.respond({ body: "weather", contentType: "text/html" })
          : request.continue()),
    );
    await press(page, "Leave quickly");
    await says(page, "weather");
    await look("after Leave");

    await page.close();
    page = await browser.newPage();
    await open(page, app);
    await walk(page, citizen);
    await press(page, "Clear my answers");
    await press(page, "Yes, clear them");
    await says(page, "Your answers are cleared.");
    expect(await leftIn(page)).toEqual([""]);
    await look("after Clear");

    for (const end of ["the end", "a crash"] as const) {
      await walk(page, citizen);
      const halves = await look(`before ${end}`);
      const ended = new Promise((done) => browser.process()!.once("exit", done));
      if (end === "the end") await browser.close();
      else browser.process()!.kill("SIGKILL");
      await ended;
      nothingIn(profile, `after ${end}`, halves);
      ({ browser, page } = await start(kind, profile));
      if (kind.reopens.includes(end)) {
        page = await restored(browser);
        await says(page, "They are not kept when a tab or the browser closes.");
      } else await open(page, app);
      expect(await questionOn(page)).toBe("screeningFor");
      expect(await leftIn(page)).toEqual([""]);
      await look(`started again after ${end}`);
    }
    await browser.close();
  });
}
