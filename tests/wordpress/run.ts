import { readFileSync } from "node:fs";
import { chromium as playwright } from "@playwright/test";
import { newestLoader } from "#lib/firms/loader.ts";
import { snippetOf } from "#lib/firms/snippet.ts";
import { chromium, flags } from "../chromium.ts";
import { walkHere } from "../e2e/frame.ts";
import { person } from "../e2e/person.ts";
import { serveBuild, whyUnframed } from "../serve.ts";
import { missing, startSite } from "./site.ts";

const name = "A man overstayed and lives in the US, with no military family.";
const outcome = "Parole does not look like the right path today";
const windows = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const { frameTitle, link } = JSON.parse(
  readFileSync(new URL("../../lib/i18n/messages/en/firms.json", import.meta.url), "utf8"),
).snippet as { frameTitle: string; link: string };

const skip = (why: string) => console.log(`skipped: ${why}`);

/** The snippet of the docs page, pasted into WordPress, opened on a phone and on a desktop. */
const check = async (origin: string) => {
  const words = { title: frameTitle, link };
  const snippet = snippetOf({
    origin,
    firm: "demo",
    locale: "en",
    way: "loader",
    theme: "auto",
    offset: 0,
    loader: newestLoader(),
    words,
  });
  const site = await startSite(snippet);
  const browser = await playwright.launch({ executablePath: chromium(), args: flags });
  try {
    for (const [device, viewport] of Object.entries(windows)) {
      const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
      await page.goto(site.page);
      const element = page.locator("parole-screener iframe");
      await element.waitFor({ timeout: 15_000 });
      const frame = page.frames().find((one) => one.url().startsWith(`${origin}/embed/`));
      // What compiles this file names functions by a function of its own.
      await frame?.evaluate("globalThis.__name = (named) => named");
      const found = await frame?.evaluate(walkHere, person(name));
      if (found !== outcome) throw new Error(`on a ${device}: expected "${outcome}", found "${found}"`);
      const box = await element.boundingBox();
      console.log(
        `passed: on a ${device}, ${site.theme} gives the frame ${box?.width} × ${box?.height} px, and the result is shown`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
};

const why = missing() ?? whyUnframed();
if (why) skip(why);
else {
  const served = await serveBuild();
  if ("why" in served) skip(served.why);
  else await check(served.origin).finally(served.close);
}
