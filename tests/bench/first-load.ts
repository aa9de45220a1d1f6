import { chromium as playwright, type Browser } from "@playwright/test";
import { chromium, flags } from "../chromium.ts";
import { serveBuild } from "../serve.ts";

const visits = 7;
const quiet = 1500;
export const addresses = { alone: "/en/screening", embed: "/embed/demo/en" } as const;
type Way = keyof typeof addresses;
export type Load = { answers: number; asks: number; kilobytes: number; requests: number };

/**
 * In the page: milliseconds until it answers to its first press, which in the frame's page is the one that begins
 * the questions, and until the first question answers.
 */
const untilItAnswers = async (): Promise<{ answers: number; asks: number }> => {
  let answers = NaN;
  while (!document.querySelector("form [role=alert]")) {
    const isAsking = document.querySelector("fieldset input") !== null;
    const words = isAsking ? "Continue" : "Begin";
    const button = [...document.querySelectorAll("button")].find((one) => one.textContent?.trim() === words);
    // A press before React has taken the button over would send the form, which our policy stops.
    if (Object.keys(button ?? {}).some((key) => key.startsWith("__reactProps"))) button?.click();
    await new Promise((done) => setTimeout(done, 4));
    const hasBegun = !isAsking && document.querySelector("fieldset input") !== null;
    if (hasBegun) answers = performance.now();
    if (performance.now() > 60_000) throw new Error("the first question does not answer");
  }
  const asks = performance.now();
  return { answers: Number.isNaN(answers) ? asks : answers, asks };
};

/** A first visit, in a browser that has nothing of ours yet. */
const visit = async (browser: Browser, address: string, rate: number): Promise<Load> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const sizes: Promise<number>[] = [];
  let last = Date.now();
  page.on("request", () => (last = Date.now()));
  page.on("requestfinished", (request) => {
    last = Date.now();
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  await page.goto(address, { waitUntil: "commit" });
  const taken = await page.evaluate(untilItAnswers);
  while (Date.now() - last < quiet) await page.waitForTimeout(100);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { ...taken, kilobytes: bytes / 1000, requests: sizes.length };
};

/** First loads of the screening alone and in its frame's page, in turn; or why there are none. */
export const firstLoads = async (rate: number) => {
  const served = await serveBuild();
  if ("why" in served) return served;
  const browser = await playwright.launch({ executablePath: chromium(), args: flags });
  const loads: Record<Way, Load[]> = { alone: [], embed: [] };
  try {
    for (let at = 0; at < visits; at += 1) {
      for (const way of ["alone", "embed"] as const) {
        loads[way].push(await visit(browser, served.origin + addresses[way], rate));
      }
    }
  } finally {
    await browser.close();
    served.close();
  }
  return { built: served.built, loads };
};
